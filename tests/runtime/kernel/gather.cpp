#include <inlay/kernel/gather.hpp>

#include "check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

struct geometry {
  int rank = 0;
  int extent[8]{};
  int out_stride[8]{};
  int in_stride[8]{};
  int index_stride[8]{};
  int axis_extent = 1;
  int axis_stride = 1;
};

template <class Description, class Index> void check(const std::vector<Index>& index, int in_size, int out_size) {
  constexpr geometry d = Description::value;
  const std::vector<float> in = random_values<float>(in_size, 1);
  guarded<float> out(out_size);
  kernel::gather<Description, simd::native>(out.data(), in.data(), index.data());
  bool good = true;
  for_each_index(std::vector<int>(d.extent, d.extent + d.rank), [&](const std::vector<int>& at) {
    int to = 0, from = 0, place = 0;
    for (int i = 0; i < d.rank; ++i) {
      to += at[std::size_t(i)] * d.out_stride[i];
      from += at[std::size_t(i)] * d.in_stride[i];
      place += at[std::size_t(i)] * d.index_stride[i];
    }
    long long chosen = static_cast<long long>(index[std::size_t(place)]);
    if (chosen < 0) chosen += d.axis_extent;
    chosen = std::clamp<long long>(chosen, 0, d.axis_extent - 1);
    good = good && out.data()[to] == in[std::size_t(from + static_cast<int>(chosen) * d.axis_stride)];
  });
  CHECK(good);
  CHECK(out.intact());
}

struct rows {  // an embedding: [5, 7] at [2, 3]
  static constexpr geometry value{
      .rank = 3, .extent = {2, 3, 7}, .out_stride = {21, 7, 1}, .in_stride = {0, 0, 1}, .index_stride = {3, 1, 0}, .axis_extent = 5, .axis_stride = 7};
};
struct columns {  // [4, 6] along axis 1 at [3]
  static constexpr geometry value{
      .rank = 2, .extent = {4, 3}, .out_stride = {3, 1}, .in_stride = {6, 0}, .index_stride = {0, 1}, .axis_extent = 6, .axis_stride = 1};
};
struct one_each {  // torch.gather: an index for each element of [3, 2]
  static constexpr geometry value{
      .rank = 2, .extent = {3, 2}, .out_stride = {2, 1}, .in_stride = {0, 1}, .index_stride = {2, 1}, .axis_extent = 4, .axis_stride = 2};
};

TEST_CASE("gather: rows, columns, single elements; from the end; outside") {
  check<rows, std::int64_t>({0, 4, -1, -5, 3, 1}, 35, 42);
  check<rows, std::int32_t>({9, -9, 5, -6, 2147483647, -2147483647}, 35, 42);
  check<rows, std::int64_t>({INT64_MAX, INT64_MIN, 1, 2, 3, 4}, 35, 42);
  check<columns, std::int64_t>({5, 0, -2}, 24, 12);
  check<one_each, std::int32_t>({3, 2, 1, 0, -1, -2}, 8, 6);
}

constexpr bool in_the_compiler() {
  const float in[24]{0, 1, 2, 3, 4, 5, 6, 7};
  const std::int64_t index[3]{5, 0, -2};
  float out[12]{};
  kernel::gather<columns, simd::portable>(out, in, index);
  return out[0] == 5 && out[1] == 0 && out[2] == 4 && out[4] == 6;
}
RUN_TWICE(in_the_compiler);

}  // namespace
