/// Rows of the tables: what is timed, and what is known of it beforehand.
#pragma once

#include <vector>

#include <bench/peers/support/contender.hpp>

namespace peers {

/// The network of a row, and inlay's ways to run it, the best one first. Peers are added by those who time it.
struct contest {
  network net{};
  contenders all{};
  std::vector<std::vector<float>> memory{};  ///< of weights that are parameters
};

/// The fastest peer known, where it is not one that is measured here: its time as a multiple of the roof of the whole row, the larger one of
/// operations / peak and bytes of weights / bandwidth, on an idle machine (AMD EPYC, Zen 4).
struct recorded_peer {
  const char* name = "";
  double over_roof = 0;
};

struct row {
  const char* table;
  const char* name;
  contest (*make)();
  recorded_peer recorded{};
};

std::vector<row>& rows();
/// `static const peers::add_row row({...});`
struct add_row {
  explicit add_row(const row& next) { rows().push_back(next); }
};

}  // namespace peers
