// Reads 1,000 handwritten digits that the network was never trained on, with the network fused and unfused.
//
//   digits [folder of the digits]
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "digits.hpp"
#include "draw.hpp"
#include "idx.hpp"

namespace {

using image = inlay::tensor<float, 1, 1, 28, 28>;
using probabilities = inlay::tensor<float, 1, 10>;

using fused_model = inlay::model<digits>;
using unfused_model = inlay::model<digits, inlay::unfused>;

// What the compiler knows of the network before it runs. Unfused: one step for each operation in digits.hpp.
static_assert(fused_model::steps == 4 + std::size(digits_weights::blocks));
static_assert(unfused_model::steps == 9 + 4 * std::size(digits_weights::blocks));
static_assert(inlay::within_budget<fused_model::arena_bytes, 32 * 1024>);

// All the memory that a model needs is in the object.
fused_model fused;
unfused_model unfused;

probabilities read_fused(const image& ink) { return fused(ink); }
probabilities read_unfused(const image& ink) { return unfused(ink); }

constexpr int digit_count = 1000;

struct digit {
  image ink;
  int label;
};

std::vector<digit> load(const std::string& folder) {
  constexpr std::size_t pixels = 28 * 28;
  const auto bytes = read_idx<3>(folder + "/test_digits.idx3-ubyte", {digit_count, 28, 28});
  const auto labels = read_idx<1>(folder + "/test_labels.idx1-ubyte", {digit_count});
  std::vector<digit> loaded;
  if (bytes.empty() || labels.empty()) return loaded;
  for (std::size_t i = 0; i < digit_count; ++i) {
    digit& next = loaded.emplace_back(digit{{}, labels[i]});
    std::transform(&bytes[i * pixels], &bytes[i * pixels] + pixels, next.ink.begin(), [](int byte) { return static_cast<float>(byte) / 255; });
  }
  return loaded;
}

std::vector<digit> load_from_anywhere(int argc, char** argv) {
  if (argc > 1) return load(argv[1]);
  const std::string here = __FILE__;
  auto loaded = load(here.substr(0, here.find_last_of('/') + 1) + "data");
  return loaded.empty() ? load("data") : loaded;
}

struct share {
  int right = 0;
  std::vector<int> answers;
};
share read_all(probabilities (*read)(const image&), const std::vector<digit>& all) {
  share result;
  for (const auto& [ink, label] : all) {
    result.answers.push_back(argmax(read(ink)));
    result.right += result.answers.back() == label;
  }
  return result;
}

void show(const std::vector<digit>& all, const std::vector<int>& chosen) {
  std::vector<lines> pictures, charts;
  for (int which : chosen) {
    const auto& [ink, label] = all[static_cast<std::size_t>(which)];
    const auto answer = read_fused(ink);
    pictures.push_back(draw(ink));
    charts.push_back(chart(answer, 3));
    std::string caption = argmax(answer) == label ? "" : "misread: labelled as " + std::to_string(label);
    caption.resize(picture_width, ' ');
    charts.back().push_back(caption);
  }
  print_side_by_side(pictures);
  std::printf("\n");
  print_side_by_side(charts);
}

/// Nanoseconds for one digit: the time of `count` of them.
double time_of(probabilities (*read)(const image&), const std::vector<digit>& all, int count) {
  const auto start = std::chrono::steady_clock::now();
  int right = 0;
  for (int i = 0; i < count; ++i) right += argmax(read(all[static_cast<std::size_t>(i)].ink)) == all[static_cast<std::size_t>(i)].label;
  const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
  [[maybe_unused]] static volatile int keep;  // or nothing would need to be computed
  keep = right;
  return taken.count() / count;
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

struct times {
  double fused, unfused, ratio;
};
/// Both in turns, so that whatever else the machine does meets both.
times measure(const std::vector<digit>& all) {
  constexpr int rounds = 201, digits_a_round = 50;
  time_of(read_fused, all, digit_count);
  time_of(read_unfused, all, digit_count);
  std::vector<double> of_fused, of_unfused, ratios;
  for (int i = 0; i < rounds; ++i) {
    of_fused.push_back(time_of(read_fused, all, digits_a_round));
    of_unfused.push_back(time_of(read_unfused, all, digits_a_round));
    ratios.push_back(of_unfused.back() / of_fused.back());
  }
  return {median(of_fused), median(of_unfused), median(ratios)};
}

constexpr long long parameters = [] {
  using namespace digits_weights;
  const auto of_norm = [](const auto& norm) { return norm.weight.size + norm.bias.size; };
  long long count = conv1_w.size + of_norm(bn1) + conv2_w.size + of_norm(bn2) + fc_w.size + fc_b.size;
  for (const auto& block : blocks) count += block.w.size + of_norm(block.bn);
  return count;
}();

/// 12345 as "12,345".
std::string grouped(long long number) {
  std::string text = std::to_string(number);
  for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3) text.insert(static_cast<std::size_t>(at), ",");
  return text;
}

void print_row(const char* what, const std::string& with, const std::string& without, const char* unit) {
  std::printf("  %-36s %12s %12s  %s\n", what, with.c_str(), without.c_str(), unit);
}

/// The lines of explain() that name the steps.
void print_steps() {
  std::string_view text = fused_model::explain();
  text = text.substr(text.find('\n') + 1);
  text = text.substr(0, text.find("done:"));
  std::printf("%.*s", static_cast<int>(text.size()), text.data());
}

}  // namespace

int main(int argc, char** argv) {
  const auto all = load_from_anywhere(argc, argv);
  if (all.empty()) {
    std::fprintf(stderr, "no digits found; usage: %s [folder that holds test_digits.idx3-ubyte]\n", argv[0]);
    return 2;
  }

  const share with = read_all(read_fused, all), without = read_all(read_unfused, all);
  const auto [ns_fused, ns_unfused, ratio] = measure(all);
  const double accuracy = 100.0 * with.right / digit_count;

  std::printf("\n  Handwritten digits, read by a network that the C++ compiler has compiled\n\n");
  show(all, {2, 4, 8});
  show(all, {5, 299, 91});
  std::printf("\n  %d of %d digits it was never trained on are read right.\n\n", with.right, digit_count);
  std::printf("  What is left of the network after fusion:\n");
  print_steps();
  std::printf("\n  %-36s %12s %12s\n", "", "fused", "unfused");
  print_row("passes over data", std::to_string(fused_model::steps), std::to_string(unfused_model::steps), "steps");
  print_row("data moved, weights apart", grouped(fused_model::bytes_moved), grouped(unfused_model::bytes_moved), "bytes");
  print_row("RAM for intermediate values", grouped(fused_model::arena_bytes), grouped(unfused_model::arena_bytes), "bytes");
  print_row("flash for weights", grouped(fused_model::weight_bytes), grouped(unfused_model::weight_bytes), "bytes");
  print_row("multiply-adds in products", grouped(fused_model::macs), grouped(unfused_model::macs), "per digit");
  print_row("time, median of 201 interleaved runs", grouped(std::lround(ns_fused)), grouped(std::lround(ns_unfused)), "ns per digit");
  std::printf("\n  %.2f times as fast as the same network unfused, on one core with vectors of %d floats.\n\n", ratio,
              inlay::this_target().lanes(sizeof(float)));

  std::printf("accuracy %.1f\n", accuracy);
  std::printf("parameters %lld\n", parameters);
  std::printf("arena_bytes %zu\n", fused_model::arena_bytes);
  std::printf("weight_bytes %zu\n", fused_model::weight_bytes);
  std::printf("macs %lld\n", fused_model::macs);
  std::printf("steps_unfused %d\n", unfused_model::steps);
  std::printf("steps %d\n", fused_model::steps);
  std::printf("ns_unfused %.0f\n", ns_unfused);
  std::printf("ns_fused %.0f\n", ns_fused);

  if (with.answers != without.answers) {
    std::fprintf(stderr, "fused and unfused do not agree\n");
    return 1;
  }
  return accuracy >= 98.5 ? 0 : 1;
}
