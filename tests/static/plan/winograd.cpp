#include <inlay/plan/winograd.hpp>

#include <support/catch.hpp>

namespace {

using namespace inlay;
using kernel::convolve_description;
using plan::winograd_use;

constexpr target wide{.vector_bytes = 64, .vector_registers = 32, .fma = true, .widest_at_once = 1, .l2_bytes = 1024 * 1024};
constexpr target narrow{.vector_bytes = 16, .vector_registers = 16};
constexpr target scalar{.vector_bytes = 4, .vector_registers = 16};

/// A convolution over `extent` x `extent` pixels with padding that keeps them, channels last, with the tile of a direct one.
constexpr convolve_description direct(int extent, int inputs, int outputs, int kernel = 3, const target& machine = wide) {
  convolve_description d{.rank = 2, .channels_in = inputs, .channels_out = outputs};
  for (int i = 0; i < 2; ++i) {
    d.in_extent[i] = d.out_extent[i] = extent;
    d.kernel[i] = kernel;
    d.pad[i] = kernel / 2;
  }
  d.in_c = 1;
  plan::set_tile(d, machine, 4);
  return d;
}
constexpr convolve_description chosen(convolve_description d, const target& machine = wide, winograd_use use = winograd_use::where_faster) {
  plan::choose_winograd(d, machine, 4, use);
  return d;
}
constexpr bool outputs_of(const convolve_description& d, int y, int x) { return d.winograd[0] == y && d.winograd[1] == x; }
constexpr bool stays_direct(convolve_description d, const target& machine = wide, winograd_use use = winograd_use::where_faster) {
  return chosen(d, machine, use) == d;
}

constexpr bool transforms_where_that_is_faster() {
  convolve_description flat = direct(32, 64, 64);
  flat.in_extent[0] = flat.out_extent[0] = 2;
  return outputs_of(chosen(direct(32, 16, 16)), 4, 4) && outputs_of(chosen(direct(28, 12, 12)), 4, 4) && outputs_of(chosen(direct(56, 64, 64)), 4, 4) &&
         outputs_of(chosen(direct(32, 16, 16, 3, narrow), narrow), 4, 4) &&
         outputs_of(chosen(flat), 2, 4);  // of a larger tile half of the outputs would be thrown away
}
RUN_TWICE(transforms_where_that_is_faster);

constexpr bool stays_direct_elsewhere() {
  convolve_description strided = direct(32, 16, 16), dilated = strided, grouped = strided, turned = strided, crosswise = strided,
                       deep = strided;
  strided.stride[1] = 2;
  dilated.dilation[0] = 2;
  grouped.groups = 2;
  turned.transposed = true;
  crosswise.in_c = 32 * 32;
  deep.rank = 3;
  return stays_direct(strided) && stays_direct(dilated) && stays_direct(grouped) && stays_direct(turned) && stays_direct(crosswise) &&
         stays_direct(deep) && stays_direct(direct(32, 7, 16)) && stays_direct(direct(32, 16, 7)) && stays_direct(direct(4, 8, 8)) && stays_direct(direct(1, 32, 32)) &&
         stays_direct(direct(32, 16, 16, 1)) && stays_direct(direct(32, 16, 16, 5)) &&
         stays_direct(direct(32, 16, 16, 3, scalar), scalar) && stays_direct(direct(56, 64, 64), wide, winograd_use::never);
}
RUN_TWICE(stays_direct_elsewhere);

constexpr bool transforms_all_that_can_be_when_asked() {
  convolve_description column = direct(5, 1, 3);
  column.kernel[1] = 1;
  column.pad[1] = 0;
  const auto use = winograd_use::wherever_possible;
  return chosen(direct(1, 1, 1), scalar, use).is_winograd() && chosen(column, scalar, use).winograd[1] == 1 &&
         stays_direct(direct(5, 3, 3, 5), scalar, use) && stays_direct(direct(5, 3, 3, 1), scalar, use);
}
RUN_TWICE(transforms_all_that_can_be_when_asked);

constexpr bool scratch_is_small() {
  // 13 and 22 KiB where input and output are 64 KiB; less than a seventh of both of them for the larger one.
  return winograd::geometry_of(chosen(direct(32, 16, 16))).scratch() * 4 < 14 * 1024 &&
         winograd::geometry_of(chosen(direct(32, 32, 32))).scratch() * 4 < 42 * 1024 &&
         winograd::geometry_of(chosen(direct(56, 64, 64))).scratch() * 4 < 2 * 64 * 56 * 56 * 4 / 7;
}
RUN_TWICE(scratch_is_small);

constexpr bool reads_weights_seldom() {
  // All 16 tiles, or a quarter of 49, meet the weights of a position at once; 512 to 512 weights at 36 positions would come from memory.
  return winograd::geometry_of(chosen(direct(14, 256, 256))).strips() == 1 && winograd::geometry_of(chosen(direct(28, 256, 256))).strips() == 4 &&
         outputs_of(chosen(direct(7, 512, 512)), 2, 4);
}
RUN_TWICE(reads_weights_seldom);

constexpr bool convolutions_run_row_by_row() {
  convolve_description apart = direct(3, 256, 256, 1);
  apart.in_s[1] = 1;
  plan::set_tile(apart, wide, 4);
  return direct(112, 16, 96, 1).rows_first && !direct(112, 16, 32, 1).rows_first && !direct(14, 256, 512, 3).rows_first &&
         direct(3, 256, 256, 1).pixels == 9 && apart.pixels == 3;
}
RUN_TWICE(convolutions_run_row_by_row);

constexpr bool depthwise_images_that_leave_the_second_cache_are_read_ahead() {
  const auto depthwise = [](int extent, int channels, const target& machine = wide) {
    convolve_description d = direct(extent, channels, channels);
    d.groups = channels;
    plan::set_tile(d, machine, 4);
    return d;
  };
  convolve_description apart = depthwise(112, 32);
  apart.in_c = 112 * 112;
  plan::set_tile(apart, wide, 4);
  return depthwise(112, 32).reads_ahead && !depthwise(25, 64).reads_ahead && !depthwise(112, 32, scalar).reads_ahead && !apart.reads_ahead;
}
RUN_TWICE(depthwise_images_that_leave_the_second_cache_are_read_ahead);

constexpr bool products_run_in_passes() {
  const auto pass = [](int m, int k, int n, const target& machine = wide) {
    return plan::rows_of_pass(kernel::contract_description{.m = m, .n = n, .k = k, .rows = 6}, machine, 4);
  };
  return pass(1024, 1024, 1024) == 128 && pass(512, 512, 512) == 256 && pass(128, 512, 512) == 0 && pass(4096, 512, 128) == 0 &&
         pass(1024, 1024, 1024, scalar) == 0 && pass(7, 100'000, 4) == 6;
}
RUN_TWICE(products_run_in_passes);

}  // namespace
