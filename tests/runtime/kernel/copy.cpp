#include <inlay/kernel/copy.hpp>

#include "check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;
using kernel::copy_description;

int reach(const copy_description& d, const int* stride) {
  int last = 0;
  for (int i = 0; i < d.rank; ++i) last += (d.extent[i] - 1) * stride[i];
  return last + 1;
}

template <class Description, class Out, class In> void check() {
  constexpr copy_description d = Description::value;
  const std::vector<double> values = random_values<double>(reach(d, d.in_stride), 1);
  std::vector<In> in(values.size());
  for (std::size_t i = 0; i < in.size(); ++i) in[i] = static_cast<In>(values[i] * 3);
  guarded<Out> out(reach(d, d.out_stride));
  const std::vector<Out> before(out.data(), out.data() + reach(d, d.out_stride));
  kernel::copy<Description, simd::native>(out.data(), in.data());
  bool good = true;
  std::vector<bool> written(before.size());
  for_each_index(std::vector<int>(d.extent, d.extent + d.rank), [&](const std::vector<int>& at) {
    int from = 0, to = 0;
    for (std::size_t i = 0; i < at.size(); ++i) {
      from += at[i] * d.in_stride[i];
      to += at[i] * d.out_stride[i];
    }
    written[std::size_t(to)] = true;
    good = good && out.data()[to] == kernel::detail::converted<Out>(in[std::size_t(from)]);
  });
  for (std::size_t i = 0; i < before.size(); ++i)  // gaps keep what was there: NaN, or the pattern
    good = good && (written[i] || out.data()[i] == before[i] || before[i] != before[i]);
  CHECK(good);
  CHECK(out.intact());
}

struct dense {
  static constexpr copy_description value{.rank = 3, .extent = {3, 5, 7}, .out_stride = {35, 7, 1}, .in_stride = {35, 7, 1}};
};
struct to_channels_last {
  static constexpr copy_description value{.rank = 3, .extent = {4, 5, 3}, .out_stride = {15, 3, 1}, .in_stride = {5, 1, 20}};
};
struct into_a_part {  // of a concatenation
  static constexpr copy_description value{.rank = 2, .extent = {6, 4}, .out_stride = {11, 1}, .in_stride = {4, 1}};
};
struct repeated {
  static constexpr copy_description value{.rank = 3, .extent = {2, 3, 4}, .out_stride = {12, 4, 1}, .in_stride = {4, 0, 1}};
};
struct single {
  static constexpr copy_description value{};
};

TEST_CASE("copy: dense, permuted, into gaps, repeated, one element") {
  check<dense, float, float>();
  check<to_channels_last, float, float>();
  check<into_a_part, double, double>();
  check<repeated, float, float>();
  check<single, float, float>();
}
TEST_CASE("copy: other element types") {
  check<into_a_part, std::int64_t, std::int64_t>();
  check<to_channels_last, bool, float>();
  check<dense, double, float>();
  check<repeated, float, std::int32_t>();
}

constexpr bool in_the_compiler() {
  float in[60]{}, out[60]{};
  for (int i = 0; i < 60; ++i) in[i] = static_cast<float>(i);
  kernel::copy<to_channels_last, simd::portable>(out, in);
  return out[1] == 20 && out[3] == 1 && out[15] == 5;
}
RUN_TWICE(in_the_compiler);

// {.4 six times, 0, 0}: stored as eight times .4 where the compiler knows the constants.
template <int> struct numbers {
  alignas(64) float data[12]{};
};
constexpr numbers<0> six_and_zeros() {
  numbers<0> result;
  for (int i = 0; i < 6; ++i) result.data[i] = 0.43f;
  return result;
}
inline constexpr numbers<0> mostly_equal = six_and_zeros();
struct twelve {
  static constexpr copy_description value{.rank = 1, .extent = {12}, .out_stride = {1}, .in_stride = {1}};
};

TEST_CASE("copy of constants that end in zeros") {
  guarded<float> out(12);
  kernel::copy<twelve, simd::native>(out.data(), mostly_equal.data);
  for (int i = 0; i < 12; ++i) CHECK(out.data()[i] == mostly_equal.data[i]);
  CHECK(out.intact());
}

}  // namespace
