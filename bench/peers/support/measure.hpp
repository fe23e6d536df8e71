/// Timing of all contenders of a row, in turn.
#pragma once

#include <string>
#include <vector>

#include <bench/peers/support/row.hpp>

namespace peers {

/// A plug-in that was found, or the reason why its peer is left out.
struct plugin {
  std::string name;
  plugin_function* add = nullptr;
  std::string missing;
};

struct figure {
  std::string name;
  double ns = 0;          ///< median of the quiet samples; of all samples where `quiet` is 0
  int quiet = 0;          ///< samples that count
  int samples = 0;        ///< samples that were taken
  double difference = 0;  ///< the largest one to inlay's result, as a share of the largest element
};

/// What a row needs at least, whoever runs it.
struct facts {
  double operations = 0;
  double weight_bytes = 0;
  double roof_ns = 0;        ///< the sum over layers of max(operations / peak, bytes of weights / bandwidth)
  double whole_roof_ns = 0;  ///< max(operations / peak, bytes of weights / bandwidth) of the whole row
};

struct measurement {
  facts known;
  std::vector<figure> figures{};  ///< inlay's first
};

/// Checks that all contenders give the same result, then times them sample by sample, about 1 ms each, until each has 15 samples that were
/// quiet before and after, or `seconds` are over.
measurement measure(const row& which, const std::vector<plugin>& plugins, double seconds);

}  // namespace peers
