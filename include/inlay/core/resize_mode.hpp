/// How positions of a resized tensor read the original.
#pragma once

namespace inlay {

enum class resize_mode : unsigned char { nearest, linear };
/// Where an output position lies in the input: `half_pixel` as torch's align_corners=False, `align_corners`, `asymmetric` floor(i * in / out).
enum class resize_coordinates : unsigned char { half_pixel, align_corners, asymmetric };

}  // namespace inlay
