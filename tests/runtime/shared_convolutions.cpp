// The function that convolutions of one form share, told all its numbers.
#include <inlay/kernel/convolve_shared.hpp>

#include "kernel/convolve_check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

template <int L> struct padded {
  static constexpr auto value =
      make(2, {.extent = {5, 11}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {5, 2 * L + 3, 1}, false, last, last, L, 2, 3);
};
/// Endings besides those of the descriptions: a sum as it is, and a long one that reads the bias alone.
constexpr kernel::convolve_ending as_it_is{};
constexpr kernel::convolve_ending curved{
    .epilogue = {.inputs = 2, .size = 2, .code = {{.function = sf::add, .a = 0, .b = 1}, {.function = sf::tanh, .a = 2}}}, .operands = 1};

/// The same layer with another ending.
template <class Description, const kernel::convolve_ending& Ending> struct ending_in {
  static constexpr auto value = [] {
    convolve_description d = Description::value;
    d.epilogue = Ending.epilogue;
    d.operands = Ending.operands;
    return d;
  }();
};
/// A family of which no two members agree on anything: the compiler knows the form alone.
template <class Description, int Pixels, bool ByRows> struct any_family {
  static constexpr kernel::convolve_form form = kernel::form_of(Description::value, ByRows);
  static constexpr int pixels = form.depthwise && form.lanes == 1 ? 1 : Pixels;
  static constexpr int endings = 3;
  static constexpr kernel::convolve_ending given = kernel::ending_of(Description::value);
  static constexpr kernel::convolve_ending ending[endings] = {
      as_it_is, given == as_it_is || given == curved ? kernel::ending_of(padded<4>::value) : given, curved};
  static constexpr kernel::convolve_operands operands = [] {
    kernel::convolve_operands result;
    result.include(Description::value);
    for (; result.count < 2; ++result.count) result.c[result.count] = 1;
    return result;
  }();
  static constexpr kernel::convolve_numbers numbers_of_member = [] {
    kernel::convolve_numbers result = kernel::numbers_of(Description::value, ByRows);
    for (int i = 0; i < endings; ++i)
      if (ending[i] == given) result.value[kernel::convolve_numbers::ending] = i;
    return result;
  }();
  static constexpr int depth = 1, row_taps = Description::value.kernel[0];
  static constexpr bool inside[3] = {false, false, false};
  static constexpr bool wraps = ByRows, rows_only = false, has_single_pixels = true;
  struct numbers {
    const int* table;
    template <int Index> constexpr int get() const { return table[Index]; }
  };
};
template <class Description, class Simd, int Pixels, bool ByRows> struct shared_function {
  template <class... Pointers> INLAY_APART static void apart(const int* table, Pointers... pointers) {
    kernel::convolve_shared<any_family<Description, Pixels, ByRows>, Simd>({table}, -1, pointers...);
  }
  template <class... Pointers> static void call(Pointers... pointers) {
    apart(any_family<Description, Pixels, ByRows>::numbers_of_member.value, pointers...);
  }
};
template <class Element, class Description, class Simd, int Pixels, bool ByRows = false> void check_shared() {
  check<Element, Description, Simd, shared_function<Description, Simd, Pixels, ByRows>>();
}

/// Row by row, with all rows of the input in memory.
template <class Description> struct in_rows {
  static constexpr auto value = [] {
    convolve_description d = Description::value;
    d.batch = 1;
    d.ring = d.in_extent[0];
    return d;
  }();
};
template <class Description, class Simd, int Pixels> struct shared_function_of_rows {
  template <class... Pointers> INLAY_APART static void apart(const int* table, int row, Pointers... pointers) {
    kernel::convolve_shared<any_family<Description, Pixels, true>, Simd>({table}, row, pointers...);
  }
  template <class Out, class Element>
  static void call(Out* out, const Element* in, const Element* weights, const Element* bias, const Element* residual) {
    constexpr const convolve_description& d = Description::value;
    for (int row = 0; row < d.out_extent[0]; ++row)
      apart(any_family<Description, Pixels, true>::numbers_of_member.value, row, out + row * d.out_s[0], in, weights, bias,
            residual + row * d.operand_s[1][0]);
  }
};
template <class Element, class Description, class Simd, int Pixels> void check_rows() {
  check<Element, in_rows<Description>, Simd, shared_function_of_rows<in_rows<Description>, Simd, Pixels>>();
}

template <int L> struct strided_planes {  // one channel after the other, groups, dilation
  static constexpr auto value =
      with_prologue(make(2, {.extent = {8, 13}, .kernel = {2, 3}, .stride = {2, 1}, .dilation = {1, 2}, .pad = {0, 3}, .pad_after = {1, 2}},
                         {6, 4 * L, 2}, false, first, last, L, 1, 4));
};
template <int L> struct single_channel {
  static constexpr auto value =
      make(1, {.extent = {17}, .kernel = {5}, .stride = {2}, .pad = {2}, .pad_after = {2}}, {1, L + 1, 1}, false, first, first, L, 2, 2);
};
template <int L> struct pointwise_volume { static constexpr auto value = make(3, {.extent = {3, 4, 5}}, {7, 3 * L, 1}, false, last, last, L, 2, 7); };
template <int L> struct depthwise {
  static constexpr auto value = make(2, {.extent = {6, 9}, .kernel = {3, 5}, .stride = {1, 2}, .pad = {1, 2}, .pad_after = {1, 2}},
                                     {2 * L + 4, 2 * L + 4, 2 * L + 4}, false, last, last, L, 1, 4);
};

template <class Simd, int L> void shared() {
  check_shared<float, padded<L>, Simd, 3>();
  check_shared<float, padded<L>, Simd, 3, true>();
  check_shared<float, strided_planes<L>, Simd, 4>();
  check_shared<float, single_channel<L>, Simd, 2>();
  check_shared<float, pointwise_volume<L>, Simd, 7>();
  check_shared<float, depthwise<L>, Simd, 4>();
  check_shared<float, ending_in<padded<L>, as_it_is>, Simd, 3>();
  check_shared<float, ending_in<padded<L>, curved>, Simd, 3>();
  check_shared<float, ending_in<depthwise<L>, curved>, Simd, 4>();
  check_rows<float, padded<L>, Simd, 3>();
  check_rows<float, ending_in<padded<L>, as_it_is>, Simd, 3>();
  check_rows<float, strided_planes<L>, Simd, 4>();
  check_rows<float, pointwise_volume<L>, Simd, 7>();
}

TEST_CASE("convolve: a function told its numbers") { INLAY_TEST_WIDTHS(shared) }

static_assert(!kernel::has_form(make(1, {.extent = {9}, .kernel = {3}, .stride = {2}}, {4, 4, 1}, true, last, last, 4, 1, 2)), "transposed");
static_assert(!kernel::has_form(make(1, {.extent = {9}, .kernel = {3}}, {4, 8, 4}, false, last, last, 4, 1, 2)),
              "two outputs for each input channel");

}  // namespace
