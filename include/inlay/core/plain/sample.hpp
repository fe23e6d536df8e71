/// Plain loops that read between elements: grids, regions of interest, deformed convolutions; and where the largest element of a window is.
#pragma once

#include <inlay/core/numbers.hpp>
#include <inlay/core/plain/description.hpp>

namespace inlay::plain {

/// What positions between elements are computed in.
template <class Element> using real_of =
    std::conditional_t<std::is_same_v<Element, float> || std::is_same_v<Element, float16> || std::is_same_v<Element, bfloat16>, float, double>;

/// Up to four elements of an axis with their weights; an index of -1 reads 0.
template <class Real> struct axis_taps {
  int count = 1;
  int index[4]{};
  Real weight[4] = {1, 0, 0, 0};
};

template <class Real> constexpr int floor_to_int(Real x) {
  const double low = math::floor(static_cast<double>(x));
  return low < -1e9 ? -1000000000 : low > 1e9 ? 1000000000 : low == low ? static_cast<int>(low) : 0;
}

/// Back and forth between the first and last element (or, without align_corners, their outer edges).
constexpr int reflected(int index, int extent, bool align_corners) {
  if (extent == 1) return 0;
  const int period = align_corners ? 2 * (extent - 1) : 2 * extent;
  int at = index % period;
  if (at < 0) at += period;
  if (at < extent) return at;
  return align_corners ? period - at : period - 1 - at;
}

/// mode 0 nearest (halves to even), 1 linear, 2 cubic with a = -0.75; padding 0 zeros, 1 border, 2 reflection. `position` from -1 to 1.
template <class Real> constexpr axis_taps<Real> grid_taps(Real position, int extent, int mode, int padding, bool align_corners) {
  const Real at = align_corners ? (position + 1) / 2 * static_cast<Real>(extent - 1) : ((position + 1) * static_cast<Real>(extent) - 1) / 2;
  axis_taps<Real> taps;
  int first = mode == 0 ? floor_to_int(math::round(static_cast<double>(at))) : floor_to_int(at);
  if (mode != 0) {
    const Real t = at - static_cast<Real>(first);
    taps.count = mode == 1 ? 2 : 4;
    taps.weight[0] = 1 - t;
    taps.weight[1] = t;
    if (mode == 2) {
      --first;
      const Real a = Real(-0.75), s = 1 - t;
      taps.weight[0] = ((a * (t + 1) - 5 * a) * (t + 1) + 8 * a) * (t + 1) - 4 * a;
      taps.weight[1] = ((a + 2) * t - (a + 3)) * t * t + 1;
      taps.weight[2] = ((a + 2) * s - (a + 3)) * s * s + 1;
      taps.weight[3] = ((a * (s + 1) - 5 * a) * (s + 1) + 8 * a) * (s + 1) - 4 * a;
    }
  }
  for (int i = 0; i < taps.count; ++i) {
    const int index = first + i;
    const bool outside = index < 0 || index >= extent;
    if (!outside) taps.index[i] = index;
    else if (padding == 0 || extent == 0) taps.index[i] = -1;
    else taps.index[i] = padding == 2 ? reflected(index, extent, align_corners) : index < 0 ? 0 : extent - 1;
  }
  return taps;
}

/// The sum over all combinations of the taps of up to three axes.
template <class Real, class Element> constexpr Real sampled(const Element* from, const int (&extent)[3], const axis_taps<Real> (&taps)[3]) {
  Real sum = 0;
  for (int i = 0; i < taps[0].count; ++i)
    for (int j = 0; j < taps[1].count; ++j)
      for (int k = 0; k < taps[2].count; ++k) {
        const int x = taps[0].index[i], y = taps[1].index[j], z = taps[2].index[k];
        if (x < 0 || y < 0 || z < 0) continue;
        const Real weight = taps[0].weight[i] * taps[1].weight[j] * taps[2].weight[k];
        if (weight != 0) sum = number::plus_product(sum, static_cast<Real>(from[(x * extent[1] + y) * extent[2] + z]), weight);
      }
  return sum;
}

/// x (N, C, spatial...) read at grid (N, out..., axes), whose last axis starts with the last spatial axis. number = {mode, padding, align_corners}.
template <class Out, class In, class Grid> constexpr void grid_sample(const plain_description& d, Out* out, const In* in, const Grid* grid) {
  using real = real_of<Out>;
  const int axes = d.in[0].rank - 2, points = product(d.in[1], 1, d.in[1].rank - 1), size = product(d.in[0], 2, d.in[0].rank), channels = d.in[0][1];
  int extent[3] = {1, 1, 1};
  for (int i = 0; i < axes; ++i) extent[i] = d.in[0][i + 2];
  for (int n = 0; n < d.in[0][0]; ++n)
    for (int p = 0; p < points; ++p) {
      axis_taps<real> taps[3];
      for (int i = 0; i < axes; ++i)
        taps[i] = grid_taps(static_cast<real>(grid[(n * points + p) * axes + axes - 1 - i]), extent[i], d.with.number[0], d.with.number[1],
                            d.with.number[2] != 0);
      for (int c = 0; c < channels; ++c)
        out[(n * channels + c) * points + p] = static_cast<Out>(sampled<real>(in + (n * channels + c) * size, extent, taps));
    }
}

/// Two taps of a position that lies in [-1, extent]; further outside it reads nothing.
template <class Real> constexpr axis_taps<Real> region_taps(Real position, int extent) {
  axis_taps<Real> taps;
  if (position < -1 || position > static_cast<Real>(extent)) {
    taps.index[0] = -1;
    return taps;
  }
  if (position < 0) position = 0;
  const int low = floor_to_int(position);
  if (low >= extent - 1) {
    taps.index[0] = extent - 1;
    return taps;
  }
  taps.count = 2;
  taps.index[0] = low;
  taps.index[1] = low + 1;
  taps.weight[1] = position - static_cast<Real>(low);
  taps.weight[0] = 1 - taps.weight[1];
  return taps;
}

/// Averages (number[0] = 0) or largest (1) of samples in regions (x1, y1, x2, y2) of the images that `batch` names. number[1] samples along each
/// axis, 0 for as many as elements; number[2] = 1: positions are centres of pixels. The largest is taken of the weighted corners of samples, as ONNX
/// does.
template <class Out, class In, class Region, class Batch>
constexpr void roi_align(const plain_description& d, Out* out, const In* in, const Region* regions, const Batch* batch) {
  using real = real_of<Out>;
  const int channels = d.in[0][1], rows = d.out[2], columns = d.out[3];
  const int extent[3] = {d.in[0][0] > 0 ? d.in[0][2] : 0, d.in[0][3], 1};  // without images there is nothing to read
  const bool half_pixel = d.with.number[2] != 0, largest = d.with.number[0] != 0;
  for (int r = 0; r < d.out[0]; ++r) {
    real corner[4]{};
    for (int i = 0; i < 4; ++i) corner[i] = static_cast<real>(regions[r * 4 + i]) - (half_pixel ? real(0.5) : real(0));
    real size[2] = {corner[3] - corner[1], corner[2] - corner[0]};
    int samples[2]{};
    for (int i = 0; i < 2; ++i) {
      if (!half_pixel && size[i] < 1) size[i] = 1;
      size[i] = size[i] / static_cast<real>(i == 0 ? rows : columns);
      samples[i] = d.with.number[1] > 0 ? d.with.number[1] : -floor_to_int(-size[i]);
      if (samples[i] < 1) samples[i] = 1;
    }
    const int image = inside(batch[r], d.in[0][0]);
    for (int c = 0; c < channels; ++c)
      for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x) {
          real sum = 0;
          bool any = false;
          for (int i = 0; i < samples[0]; ++i)
            for (int j = 0; j < samples[1]; ++j) {
              axis_taps<real> taps[3];
              taps[0] = region_taps(corner[1] + (static_cast<real>(y) + (static_cast<real>(i) + real(0.5)) / static_cast<real>(samples[0])) * size[0],
                                    extent[0]);
              taps[1] = region_taps(corner[0] + (static_cast<real>(x) + (static_cast<real>(j) + real(0.5)) / static_cast<real>(samples[1])) * size[1],
                                    extent[1]);
              const In* channel = in + (image < 0 ? 0 : image) * channels * extent[0] * extent[1] + c * extent[0] * extent[1];
              if (!largest) {
                sum += sampled<real>(channel, extent, taps);
                continue;
              }
              for (int p = 0; p < taps[0].count; ++p)
                for (int q = 0; q < taps[1].count; ++q) {
                  const bool reads = taps[0].index[p] >= 0 && taps[1].index[q] >= 0;
                  const real element = reads ? static_cast<real>(channel[taps[0].index[p] * extent[1] + taps[1].index[q]]) : real(0);
                  const real corner_value = element * taps[0].weight[p] * taps[1].weight[q];
                  if (!any || corner_value > sum) sum = corner_value;
                  any = true;
                }
            }
          out[((r * channels + c) * rows + y) * columns + x] = static_cast<Out>(largest ? sum : sum / static_cast<real>(samples[0] * samples[1]));
        }
  }
}

/// A convolution each of whose taps reads a place of its own: x, weights, offsets (N, groups * taps * 2, out...), mask (N, groups * taps, out...), in
/// two spatial axes. number[0] = groups of offsets.
template <class Out, class In, class Weight, class Offset, class Mask>
constexpr void deform_convolve(const plain_description& d, Out* out, const In* in, const Weight* weights, const Offset* offsets, const Mask* mask) {
  using real = real_of<Out>;
  const window& w = d.with.geometry;
  const int channels = d.in[0][1], outputs = d.out[1], rows = d.out[2], columns = d.out[3], extent[3] = {d.in[0][2], d.in[0][3], 1};
  const int group_in = channels / d.with.groups, group_out = outputs / d.with.groups, offset_groups = d.with.number[0];
  const int taps_count = w.kernel[0] * w.kernel[1], points = rows * columns;
  for (int n = 0; n < d.out[0]; ++n)
    for (int o = 0; o < outputs; ++o)
      for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x) {
          real sum = 0;
          for (int c = 0; c < group_in; ++c) {
            const int channel = o / group_out * group_in + c, group = channel / (channels / offset_groups);
            for (int tap = 0; tap < taps_count; ++tap) {
              const int at = n * offset_groups * taps_count + group * taps_count + tap, point = y * columns + x;
              const int place[2] = {y * w.stride[0] - w.pad_before[0] + tap / w.kernel[1] * w.dilation[0],
                                    x * w.stride[1] - w.pad_before[1] + tap % w.kernel[1] * w.dilation[1]};
              axis_taps<real> taps[3];
              for (int i = 0; i < 2; ++i) {
                const real position = static_cast<real>(place[i]) + static_cast<real>(offsets[(2 * at + i) * points + point]);
                const int low = floor_to_int(position);
                taps[i].count = 2;
                taps[i].weight[1] = position - static_cast<real>(low);
                taps[i].weight[0] = 1 - taps[i].weight[1];
                for (int k = 0; k < 2; ++k) taps[i].index[k] = low + k < 0 || low + k >= extent[i] ? -1 : low + k;
              }
              const real value = sampled<real>(in + (n * channels + channel) * extent[0] * extent[1], extent, taps);
              sum += value * static_cast<real>(weights[(o * group_in + c) * taps_count + tap]) * static_cast<real>(mask[at * points + point]);
            }
          }
          out[((n * outputs + o) * rows + y) * columns + x] = static_cast<Out>(sum);
        }
}

/// The place of the largest element of each window in the whole tensor, row-major, or with number[0] = 1 the last spatial axis outermost.
template <class Out, class In> constexpr void max_positions(const plain_description& d, Out* out, const In* in) {
  const window& w = d.with.geometry;
  int extent[3] = {1, 1, 1}, result[3] = {1, 1, 1};
  for (int i = 0; i < w.rank; ++i) {
    extent[i] = d.in[0][i + 2];
    result[i] = d.out[i + 2];
  }
  const int channels = d.in[0][0] * d.in[0][1], size = extent[0] * extent[1] * extent[2];
  int at = 0;
  for (int c = 0; c < channels; ++c)
    for (int i = 0; i < result[0]; ++i)
      for (int j = 0; j < result[1]; ++j)
        for (int k = 0; k < result[2]; ++k, ++at) {
          int best = -1, place[3]{};
          for (int tap = 0; tap < w.kernel[0] * w.kernel[1] * w.kernel[2]; ++tap) {
            const int x = i * w.stride[0] - w.pad_before[0] + tap / (w.kernel[1] * w.kernel[2]) * w.dilation[0];
            const int y = j * w.stride[1] - w.pad_before[1] + tap / w.kernel[2] % w.kernel[1] * w.dilation[1];
            const int z = k * w.stride[2] - w.pad_before[2] + tap % w.kernel[2] * w.dilation[2];
            if (x < 0 || y < 0 || z < 0 || x >= extent[0] || y >= extent[1] || z >= extent[2]) continue;
            const int next = c * size + (x * extent[1] + y) * extent[2] + z;
            if (best >= 0 && !number::more_extreme(reduction::maximum, in[next], in[best])) continue;
            best = next;
            place[0] = x, place[1] = y, place[2] = z;
          }
          if (best >= 0 && d.with.number[0] != 0) {
            best = 0;
            for (int axis = w.rank - 1; axis >= 0; --axis) best = best * extent[axis] + place[axis];
            best += c * size;
          }
          out[at] = static_cast<Out>(best);
        }
}

}  // namespace inlay::plain
