#include <bench/peers/support/measure.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <exception>
#include <random>
#include <thread>

#include <bench/peers/support/machine.hpp>
#include <bench/support/paired.hpp>

namespace peers {
namespace {

constexpr int wanted = 15;
constexpr double sample_seconds = 1e-3, longest_undisturbed = 4e-3;
/// Transforms (Winograd) and other orders of summation stay far below.
constexpr double largest_difference = 2e-4;

facts facts_of(const network& net) {
  facts result{.operations = net.operations(), .weight_bytes = net.weight_bytes()};
  const double bandwidth = read_bandwidth(result.weight_bytes), peak = fma_peak();
  for (const layer& each : net.layers) result.roof_ns += 1e9 * std::max(net.operations(each) / peak, 4.0 * net.weight_count(each) / bandwidth);
  result.whole_roof_ns = 1e9 * std::max(result.operations / peak, result.weight_bytes / bandwidth);
  return result;
}

std::vector<float> result_of(contender& each, const std::vector<float>& input, std::size_t count) {
  std::vector<float> result(count);
  each.set_input(input.data());
  each.repeat(2);
  each.read_output(result.data());
  return result;
}

}  // namespace

measurement measure(const row& which, const std::vector<plugin>& plugins, double seconds) {
  contest made = which.make();
  for (const plugin& each : plugins) {
    if (each.add == nullptr) continue;
    try {
      each.add(made.net, made.all);
    } catch (const std::exception& error) {
      std::fprintf(stderr, "%s leaves out %s: %s\n", each.name.c_str(), which.name, error.what());
    }
  }

  measurement result{.known = facts_of(made.net)};
  std::mt19937 random(1);
  std::uniform_real_distribution<float> evenly(-1, 1);
  std::vector<float> input(static_cast<std::size_t>(made.net.values[static_cast<std::size_t>(made.net.input)].size()));
  for (float& each : input) each = evenly(random);
  std::vector<float> expected;
  for (const auto& each : made.all) {
    const std::vector<float> got =
        result_of(*each, input, static_cast<std::size_t>(made.net.values[static_cast<std::size_t>(made.net.output)].size()));
    if (expected.empty()) expected = got;
    double largest = 0, difference = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
      largest = std::max(largest, static_cast<double>(std::abs(expected[i])));
      const double apart = std::abs(static_cast<double>(got[i]) - static_cast<double>(expected[i]));
      difference = apart <= difference ? difference : apart;  // NaN stays
    }
    result.figures.push_back({.name = each->name(), .difference = difference / largest});
  }
  for (std::size_t i = result.figures.size(); i-- > 0;) {
    if (result.figures[i].difference <= largest_difference) continue;
    std::fprintf(stderr, "%s: %s differs from inlay by %g of the largest element\n", which.name, result.figures[i].name.c_str(),
                 result.figures[i].difference);
    throw std::exception();
  }

  const std::size_t count = made.all.size();
  std::vector<int> calls(count);
  for (std::size_t i = 0; i < count; ++i) {
    contender& each = *made.all[i];
    calls[i] = 1;
    each.repeat(1);
    for (;;) {
      const double begin = own_seconds();
      each.repeat(calls[i]);
      const double taken = own_seconds() - begin;
      if (taken >= sample_seconds / 4) {
        calls[i] = std::max(1, static_cast<int>(calls[i] * sample_seconds / taken));
        break;
      }
      calls[i] *= 4;
    }
  }
  std::vector<std::vector<double>> quiet(count), all(count);
  const double start = seconds_now();
  bool quiet_before = core_is_quiet();
  const auto done = [&] { return std::all_of(quiet.begin(), quiet.end(), [](const auto& each) { return each.size() >= wanted; }); };
  for (std::size_t turn = 0; !done() && (seconds_now() - start < seconds || turn < count); ++turn) {
    const std::size_t i = (turn + turn / count) % count;  // not always behind the same neighbour's caches
    if (quiet[i].size() >= 2 * wanted) continue;
    // The others' memory is in the caches: a call before the clock starts brings back what can stay there.
    made.all[i]->repeat(1);
    const long interrupted = times_interrupted();
    const double begin = own_seconds();
    made.all[i]->repeat(calls[i]);
    const double taken = own_seconds() - begin, ns = taken * 1e9 / calls[i];
    // Who has the core for longer than the system allows in one go is interrupted on any machine that is not idle.
    const bool undisturbed = times_interrupted() == interrupted || taken > longest_undisturbed;
    const bool quiet_after = core_is_quiet();
    all[i].push_back(ns);
    if (quiet_before && quiet_after && undisturbed) quiet[i].push_back(ns);
    quiet_before = quiet_after;
    if (!undisturbed) {
      // A thread that has slept is given the core for a whole slice of time.
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
      quiet_before = core_is_quiet();
    }
  }
  for (std::size_t i = 0; i < count; ++i) {
    result.figures[i].ns = bench::median(quiet[i].empty() ? all[i] : quiet[i]);
    result.figures[i].quiet = static_cast<int>(quiet[i].size());
    result.figures[i].samples = static_cast<int>(all[i].size());
  }
  return result;
}

}  // namespace peers
