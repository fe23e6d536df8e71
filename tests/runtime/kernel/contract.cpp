#include <inlay/kernel/contract.hpp>

#include "check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;
using kernel::contract_description;
using sf = scalar_function;

// relu(sum + bias[n]) * residual[m, n]
constexpr program bias_relu_scale{.inputs = 3,
                                  .size = 3,
                                  .code = {{.function = sf::add, .a = 0, .b = 1}, {.function = sf::relu, .a = 3}, {.function = sf::multiply, .a = 4, .b = 2}}};

/// Dense row-major matrices; `b_n` 0 packs b, 1 keeps its rows, 2 leaves gaps between columns, -1 transposes it.
constexpr contract_description dense(int m, int n, int k, int b_n, int lanes, int vectors, int rows) {
  contract_description d{.m = m, .n = n, .k = k, .a_m = k, .a_k = 1, .out_m = n, .out_n = 1, .lanes = lanes, .vectors = vectors, .rows = rows};
  d.b_layout = b_n == 0 ? weight_layout::packed : weight_layout::strided;
  d.b_k = b_n < 0 ? 1 : n * b_n;
  d.b_n = b_n < 0 ? k : b_n;
  return d;
}
constexpr contract_description with_epilogue(contract_description d) {
  d.operands = 2;
  d.operand_n[0] = 1;
  d.operand_m[1] = d.out_m;
  d.operand_n[1] = d.out_n;
  d.epilogue = bias_relu_scale;
  return d;
}
constexpr contract_description batched(contract_description d, int outer, int inner) {
  d.batch_rank = 2;
  d.batch[0] = outer;
  d.batch[1] = inner;
  d.a_batch[0] = inner * d.m * d.k;
  d.a_batch[1] = d.m * d.k;
  // the same for each outer index; a packed matrix for all
  if (d.b_layout == weight_layout::strided) d.b_batch[1] = d.n * d.k * (d.b_n > 1 && d.b_k != 1 ? d.b_n : 1);
  d.out_batch[0] = inner * d.m * d.n;
  d.out_batch[1] = d.m * d.n;
  d.operand_batch[1][0] = d.out_batch[0];
  d.operand_batch[1][1] = d.out_batch[1];
  return d;
}

template <class Element, class Description, class Simd> void check() {
  constexpr contract_description d = Description::value;
  const int batches = d.batch[0] * d.batch[1] > 0 ? d.batch[0] * d.batch[1] : 1;
  const std::vector<Element> a = random_values<Element>(batches * d.m * d.k, 1);
  const std::vector<Element> b = random_values<Element>(batches * d.n * d.k * 2, 2);
  const std::vector<Element> bias = random_values<Element>(d.n, 3);
  const std::vector<Element> scale = random_values<Element>(batches * d.m * d.n, 4);
  guarded<Element> out(batches * d.m * d.n);

  const Element* right = b.data();
  std::vector<Element> packed;
  if (d.b_layout == weight_layout::packed) {
    const packed_layout layout{.inputs = d.k, .outputs = d.n, .lanes = d.lanes, .vectors = d.vectors};
    packed.resize(std::size_t(layout.size()));
    for (int k = 0; k < d.k; ++k)
      for (int n = 0; n < d.n; ++n) packed[std::size_t(layout.index(0, 0, k, n))] = b[std::size_t(k * d.n + n)];
    right = packed.data();
  }
  const int b_k = d.b_layout == weight_layout::packed ? d.n : d.b_k;
  const int b_n = d.b_layout == weight_layout::packed ? 1 : d.b_n;

  if constexpr (d.operands == 2) kernel::contract<Description, Simd>(out.data(), a.data(), right, bias.data(), scale.data());
  else kernel::contract<Description, Simd>(out.data(), a.data(), right);

  bool good = true;
  for_each_index({std::max(1, d.batch[0]), std::max(1, d.batch[1]), d.m, d.n}, [&](const std::vector<int>& at) {
    const auto batch = [&](const int (&stride)[6]) { return at[0] * stride[0] + at[1] * stride[1]; };
    double sum = 0;
    for (int k = 0; k < d.k; ++k)
      sum += run_prologue(d.prologue, double(a[std::size_t(batch(d.a_batch) + at[2] * d.a_m + k * d.a_k)])) *
             double(b[std::size_t(batch(d.b_batch) + k * b_k + at[3] * b_n)]);
    const int place = batch(d.out_batch) + at[2] * d.out_m + at[3] * d.out_n;
    const double inputs[] = {sum, bias[std::size_t(at[3])], scale[std::size_t(place)]};
    good = good && near(out.data()[place], run_program(d.epilogue, inputs), d.k);
  });
  CHECK(good);
  CHECK(out.intact());
}

template <int Lanes, int M, int N, int K, int Layout, int Vectors, int Rows> struct plain {
  static constexpr contract_description value = dense(M, N, K, Layout, Lanes, Vectors, Rows);
};
template <int Lanes, int M, int N, int K, int Layout, int Vectors, int Rows> struct fused {
  static constexpr contract_description value = batched(with_epilogue(dense(M, N, K, Layout, Lanes, Vectors, Rows)), 2, 3);
};

template <class Plain> struct infinite {
  static constexpr contract_description value = with_prologue(Plain::value, infinite_at_zero);
};
template <class Plain> struct shifted {
  static constexpr contract_description value = with_prologue(Plain::value);
};

template <class Plain> struct in_passes {
  static constexpr contract_description value = [] {
    contract_description d = Plain::value;
    d.pass = 5;
    return d;
  }();
};

template <class Simd, int Lanes> void prologues() {
  check<float, in_passes<shifted<fused<Lanes, 13, 37, 17, 0, 2, 4>>>, Simd>();
  check<float, shifted<fused<Lanes, 3, 7, 5, 2, 1, 2>>, Simd>();
  check<float, infinite<fused<Lanes, 5, 11, 19, -1, 2, 4>>, Simd>();
}
template <class Simd, int Lanes> void one_element() { check<float, plain<Lanes, 1, 1, 1, 0, 2, 4>, Simd>(); }
template <class Simd, int Lanes> void one_row() {
  check<float, plain<Lanes, 1, 10, 37, 0, 1, 4>, Simd>();  // sums along k run in parallel
  check<float, plain<Lanes, 1, 67, 5, 0, 4, 1>, Simd>();
}
template <class Simd, int Lanes> void larger_than_a_tile() { check<float, fused<Lanes, 13, 37, 17, 0, 2, 4>, Simd>(); }
template <class Simd, int Lanes> void rows_in_place() { check<float, fused<Lanes, 7, 23, 9, 1, 2, 3>, Simd>(); }
template <class Simd, int Lanes> void columns_in_place() {
  check<float, fused<Lanes, 5, 11, 19, -1, 2, 4>, Simd>();
  check<float, plain<Lanes, 1, 19, 35, -1, 4, 2>, Simd>();
}
template <class Simd, int Lanes> void gaps_in_place() { check<float, fused<Lanes, 3, 7, 5, 2, 1, 2>, Simd>(); }

TEST_CASE("contract: one element") { INLAY_TEST_WIDTHS(one_element) }
TEST_CASE("contract: one row") { INLAY_TEST_WIDTHS(one_row) }
TEST_CASE("contract: packed, batched, with an epilogue, no extent a multiple of the tile") { INLAY_TEST_WIDTHS(larger_than_a_tile) }
TEST_CASE("contract: the right operand in place, by rows") { INLAY_TEST_WIDTHS(rows_in_place) }
TEST_CASE("contract: the right operand in place, by columns") { INLAY_TEST_WIDTHS(columns_in_place) }
TEST_CASE("contract: the right operand in place, with gaps") { INLAY_TEST_WIDTHS(gaps_in_place) }
TEST_CASE("contract: rows in passes; a prologue, which makes nothing of lanes that are not there") { INLAY_TEST_WIDTHS(prologues) }
TEST_CASE("contract: equal columns have equal results, in a narrower last block, too") {
  using wide = plain<4, 13, 19, 96, 0, 2, 6>;
  using row = plain<4, 1, 35, 96, 0, 5, 1>;
  const std::vector<float> a = random_values<float>(13 * 96, 1), b(96 * 40, 0.37f);
  guarded<float> out(13 * 19), of_row(35);
  kernel::contract<wide, simd::native>(out.data(), a.data(), b.data());
  CHECK(same_in_all_channels(out.data(), 13 * 19, 19));
  kernel::contract<row, simd::native>(of_row.data(), a.data(), b.data());
  CHECK(same_in_all_channels(of_row.data(), 35, 35));
}
TEST_CASE("contract: double") { check<double, fused<4, 5, 9, 6, 0, 2, 3>, simd::native>(); }

/// A transposed left operand and a strided result.
struct transposed {
  static constexpr contract_description value{
      .m = 5, .n = 6, .k = 7, .a_m = 1, .a_k = 5, .b_k = 6, .b_n = 1, .out_m = 1, .out_n = 5, .lanes = 4, .vectors = 2, .rows = 2};
};
TEST_CASE("contract: transposed operands") {
  check<float, transposed, simd::native>();
  check<float, transposed, simd::portable>();
}

constexpr bool in_the_compiler() {
  float a[3 * 5]{}, b[5 * 4]{}, out[12]{};
  for (int i = 0; i < 15; ++i) a[i] = static_cast<float>(i);
  for (int i = 0; i < 20; ++i) b[i] = static_cast<float>(i % 3);
  kernel::contract<plain<4, 3, 4, 5, 1, 1, 2>, simd::portable>(out, a, b);
  for (int m = 0; m < 3; ++m)
    for (int n = 0; n < 4; ++n) {
      float sum = 0;
      for (int k = 0; k < 5; ++k) sum += a[m * 5 + k] * b[k * 4 + n];
      if (sum != out[m * 4 + n]) return false;
    }
  return true;
}
RUN_TWICE(in_the_compiler);

}  // namespace
