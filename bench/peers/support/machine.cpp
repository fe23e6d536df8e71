#include <bench/peers/support/machine.hpp>

#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

#include <inlay/simd/backend.hpp>

namespace peers {

double seconds_now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

double own_seconds() {
  timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}
long times_interrupted() {
  rusage used;
  getrusage(RUSAGE_THREAD, &used);
  return used.ru_nivcsw;
}

namespace {

constexpr int lanes = inlay::simd::max_lanes<float>;
typedef float vector __attribute__((vector_size(lanes * sizeof(float))));

/// Additions a second in about 50 us. Eight independent ones, as many as a core starts in two cycles.
double addition_rate() {
  constexpr int rounds = 80'000;
  unsigned long a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7, h = 8;
  const double begin = own_seconds();
  for (unsigned long i = 0; i < rounds; ++i) {
    a += i, b += i, c += i, d += i, e += i, f += i, g += i, h += i;
    asm volatile("" : "+r"(a), "+r"(b), "+r"(c), "+r"(d), "+r"(e), "+r"(f), "+r"(g), "+r"(h));
  }
  return 8.0 * rounds / (own_seconds() - begin);
}

#if defined(__x86_64__)
#define INLAY_VECTOR_REGISTER "x"
#else
#define INLAY_VECTOR_REGISTER "w"
#endif
#define INLAY_EACH_SUM(DO) DO(0) DO(1) DO(2) DO(3) DO(4) DO(5) DO(6) DO(7) DO(8) DO(9) DO(10) DO(11)
/// Operations a second in about 50 us; twelve chains hide the latency of any core.
double multiply_add_rate() {
  constexpr int rounds = 16 * 15'000 / lanes;
  vector factor = vector{} + 0.5f, term = vector{} + 1.0f;
  asm volatile("" : "+" INLAY_VECTOR_REGISTER(factor), "+" INLAY_VECTOR_REGISTER(term));
#define INLAY_DECLARE(i) vector sum##i = term;
#define INLAY_STEP(i) sum##i = sum##i * factor + term;
#define INLAY_KEEP(i) asm volatile("" : "+" INLAY_VECTOR_REGISTER(sum##i));
  INLAY_EACH_SUM(INLAY_DECLARE)
  const double begin = own_seconds();
  for (int i = 0; i < rounds; ++i) {
    INLAY_EACH_SUM(INLAY_STEP)
    INLAY_EACH_SUM(INLAY_KEEP)
  }
  const double taken = own_seconds() - begin;
  return 2.0 * 12 * lanes * rounds / taken;
#undef INLAY_DECLARE
#undef INLAY_STEP
#undef INLAY_KEEP
}

/// The fastest of many equal loops, but for the last percents: after some interruptions the clock of a thread is behind.
class fastest {
 public:
  double rate() const { return rate_; }
  void add(double rate) {
    all_.push_back(rate);
    if (all_.size() % 256 != 0) return;
    const auto place = all_.begin() + static_cast<std::ptrdiff_t>(all_.size() * 97 / 100);
    std::nth_element(all_.begin(), place, all_.end());
    rate_ = *place;
  }

 private:
  std::vector<double> all_;
  double rate_ = 0;
};

struct best_rates {
  fastest additions, multiply_adds;
  best_rates() {
    for (int i = 0; i < 1024; ++i) measure();
  }
  bool measure() {
    const double add = addition_rate(), fma = multiply_add_rate();
    additions.add(add);
    multiply_adds.add(fma);
    return add >= 0.85 * additions.rate() && fma >= 0.87 * multiply_adds.rate();
  }
};
best_rates& best() {
  static best_rates once;
  return once;
}

double measured_bandwidth(std::size_t bytes) {
  const std::size_t count = bytes / sizeof(vector) / 8 * 8;
  std::vector<vector> memory(count, vector{} + 1.0f);
  fastest most;
  const int passes = static_cast<int>(std::max<std::size_t>(1, (1u << 22) / bytes));
  for (int sample = 0; sample < 256; ++sample) {
    vector sums[8]{};
    const double begin = own_seconds();
    for (int pass = 0; pass < passes; ++pass) {
      const vector* at = memory.data();
      for (std::size_t i = 0; i < count; i += 8, at += 8)
        for (int k = 0; k < 8; ++k) sums[k] += at[k];
      asm volatile("" : : "r"(memory.data()) : "memory");
    }
    for (vector& each : sums) asm volatile("" : "+" INLAY_VECTOR_REGISTER(each));
    most.add(static_cast<double>(count * sizeof(vector)) * passes / (own_seconds() - begin));
  }
  return most.rate();
}

}  // namespace

double fma_peak() { return best().multiply_adds.rate(); }

bool core_is_quiet() { return best().measure(); }

double read_bandwidth(double bytes) {
  constexpr std::size_t kilobyte = 1024;
  static const std::vector<std::pair<std::size_t, double>> rates = [] {
    std::vector<std::pair<std::size_t, double>> result;
    constexpr std::size_t sizes[] = {16, 24, 28, 128, 256, 512, 768, 1024, 1536, 2048, 4096, 8192, 16384, 24576, 65536};
    for (const std::size_t kilobytes : sizes)
      result.emplace_back(kilobytes * kilobyte, measured_bandwidth(kilobytes * kilobyte));
    return result;
  }();
  for (const auto& [size, rate] : rates)
    if (bytes <= static_cast<double>(size)) return rate;
  return rates.back().second;
}

const char* load_average() {
  static std::string text;
  std::getline(std::ifstream("/proc/loadavg"), text, ' ');
  return text.c_str();
}

}  // namespace peers
