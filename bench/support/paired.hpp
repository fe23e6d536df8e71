/// Paired timing for machines that are shared: two forms are timed in turn, sample by sample, between calibration loops, and only pairs
/// during which the core ran at its own speed count. What is quoted is the median of the ratios.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

#include <benchmark/benchmark.h>

namespace bench {

inline double seconds_now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// A loop of dependent integer work that takes the same number of cycles each time: about 20 us.
inline double calibration_seconds() {
  const double begin = seconds_now();
  unsigned long state[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  for (int i = 0; i < 20000; ++i) {
    for (unsigned long& each : state) each += static_cast<unsigned long>(i);
    benchmark::DoNotOptimize(state);
  }
  return seconds_now() - begin;
}

inline double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

struct pair_result {
  double first_ns = 0;   ///< median
  double second_ns = 0;  ///< median
  double ratio = 0;      ///< median of first / second, pair by pair
  int samples = 0;       ///< pairs that counted
  int rejected = 0;      ///< pairs during which the core was slow
};

/// Calls of a function per sample, so that a sample takes about `seconds`.
template <class Function> int calls_for(const Function& function, double seconds) {
  int calls = 1;
  for (;;) {
    const double begin = seconds_now();
    for (int i = 0; i < calls; ++i) function();
    const double taken = seconds_now() - begin;
    if (taken > seconds / 4 || calls > (1 << 24)) return std::max(1, static_cast<int>(calls * seconds / std::max(taken, 1e-9)));
    calls *= 4;
  }
}

/// Times both functions pair by pair, `2 * wanted` times and for 10 s at most, and keeps the pairs around which the calibration loops ran at
/// about the speed of the fastest quarter. (Not of the fastest one of all: after wide vectors a core runs slower for a while, and no pair
/// would ever count.)
template <class First, class Second> pair_result time_pair(const First& first, const Second& second, int wanted = 31, double sample_seconds = 1e-3) {
  const int first_calls = calls_for(first, sample_seconds), second_calls = calls_for(second, sample_seconds);
  const auto sample = [](const auto& function, int calls) {
    const double begin = seconds_now();
    for (int i = 0; i < calls; ++i) function();
    return (seconds_now() - begin) * 1e9 / calls;
  };
  struct pair {
    double first, second, calibration;
  };
  std::vector<pair> pairs;
  const double start = seconds_now();
  for (int tries = 0; tries < 2 * wanted && seconds_now() - start < 10; ++tries) {
    const double before = calibration_seconds();
    double a = 0, b = 0;
    // In turn first: what runs second finds warmer caches.
    if (tries % 2 == 0) {
      a = sample(first, first_calls);
      b = sample(second, second_calls);
    } else {
      b = sample(second, second_calls);
      a = sample(first, first_calls);
    }
    pairs.push_back({a, b, std::max(before, calibration_seconds())});
  }
  std::vector<double> calibrations;
  for (const pair& each : pairs) calibrations.push_back(each.calibration);
  std::sort(calibrations.begin(), calibrations.end());
  const double quiet = 1.15 * calibrations[calibrations.size() / 4];
  std::vector<double> firsts, seconds, ratios;
  for (const pair& each : pairs) {
    if (each.calibration > quiet) continue;
    firsts.push_back(each.first);
    seconds.push_back(each.second);
    ratios.push_back(each.first / each.second);
  }
  pair_result result;
  result.first_ns = median(firsts);
  result.second_ns = median(seconds);
  result.ratio = median(ratios);
  result.samples = static_cast<int>(ratios.size());
  result.rejected = static_cast<int>(pairs.size() - ratios.size());
  return result;
}

/// A row with fewer quiet pairs than this says so instead of a time.
inline constexpr int least_samples = 15;
inline bool enough_samples(benchmark::State& state, const pair_result& time) {
  if (time.samples >= least_samples) return true;
  state.SkipWithError("fewer than 15 quiet pairs of samples: the machine is busy");
  return false;
}

}  // namespace bench
