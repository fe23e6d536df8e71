#include <inlay/rewrite/fold_pad.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::fold_pad;
using enum scalar_function;

inline constexpr float weights[8]{1, -2, 3, 0.5f, 2, -1, 4, 0.25f};

constexpr list<evaluated> special() { return {dense(make_shape(1, 1, 2, 3), {-infinity, -0.0, 0.5, not_a_number, -3, infinity})}; }
constexpr node_id any(builder& b) { return plain_input(b, make_shape(1, 1, 2, 3)); }
/// One more row in front and one more column on each side, with a value.
constexpr node_id framed(builder& b, node_id x, double value) { return b.pad(x, {0, 0, 1, 1}, {0, 0, 0, 1}, pad_mode::constant, value); }
constexpr node_id convolved(builder& b, node_id x, const window& geometry = {.rank = 2, .kernel = {2, 2, 1}}) {
  return b.convolve(x, b.constant(dtype::f32, make_shape(1, 1, 2, 2), constant_in_memory(weights)), geometry);
}
/// Windows of 2 x 2 elements over framed elements.
constexpr node_id pooled(builder& b, node_id x, reduction how) {
  return b.window_reduce(x, how, {.rank = 2, .kernel = {2, 2, 1}}, make_shape(1, 1, 2, 4));
}
constexpr node_id averaged(builder& b, node_id x, const window& geometry, const shape& extents, bool count_include_pad) {
  return b.window_reduce(x, reduction::sum, geometry, extents, true, count_include_pad);
}

constexpr bool zeros_around_a_convolution_become_its_padding() {
  builder b;
  const node_id y = convolved(b, framed(b, any(b), 0), {.rank = 2, .kernel = {2, 2, 1}, .stride = {1, 2, 1}, .pad_after = {1, 0, 0}});
  return becomes(fold_pad, finished(b, {y}),
                 "%0 = input : f32[1, 1, 2, 3]\n"
                 "%1 = constant memory : f32[1, 1, 2, 2]\n"
                 "%2 = convolve %0, %1 {stride [1, 2], pad 1} : f32[1, 1, 3, 2]\n"
                 "output %2\n",
                 special());
}
RUN_TWICE(zeros_around_a_convolution_become_its_padding);

constexpr bool pads_of_pads_become_padding() {
  builder b;
  const node_id inner = b.pad(any(b), {0, 0, 0, 2}, {0, 0, 1, 0}, pad_mode::constant, 0);
  const window geometry{.rank = 2, .kernel = {2, 2, 1}, .dilation = {2, 3, 1}};
  return becomes(fold_pad, finished(b, {convolved(b, framed(b, inner, -0.0), geometry)}),
                 "%0 = input : f32[1, 1, 2, 3]\n"
                 "%1 = constant memory : f32[1, 1, 2, 2]\n"
                 "%2 = convolve %0, %1 {dilation [2, 3], pad_before [1, 3], pad_after 1} : f32[1, 1, 2, 4]\n"
                 "output %2\n",
                 special());
}
RUN_TWICE(pads_of_pads_become_padding);

constexpr bool infinities_around_extremes_become_padding() {
  builder lowest, highest;
  const node_id a = pooled(lowest, framed(lowest, any(lowest), -infinity), reduction::maximum);
  const node_id b = pooled(highest, framed(highest, any(highest), infinity), reduction::minimum);
  return becomes(fold_pad, finished(lowest, {a}),
                 "%0 = input : f32[1, 1, 2, 3]\n"
                 "%1 = window_reduce.max %0 {kernel 2, pad_before 1, pad_after [0, 1]} : f32[1, 1, 2, 4]\n"
                 "output %1\n",
                 special()) &&
         becomes(fold_pad, finished(highest, {b}),
                 "%0 = input : f32[1, 1, 2, 3]\n"
                 "%1 = window_reduce.min %0 {kernel 2, pad_before 1, pad_after [0, 1]} : f32[1, 1, 2, 4]\n"
                 "output %1\n",
                 special());
}
RUN_TWICE(infinities_around_extremes_become_padding);

constexpr bool zeros_around_a_relu_do_not_win() {
  builder b;
  const node_id y = pooled(b, framed(b, b.map(relu, any(b)), 0), reduction::maximum);
  return becomes(fold_pad, finished(b, {y}),
                 "%0 = input : f32[1, 1, 2, 3]\n"
                 "%1 = map.relu %0 : f32[1, 1, 2, 3]\n"
                 "%2 = window_reduce.max %1 {kernel 2, pad_before 1, pad_after [0, 1]} : f32[1, 1, 2, 4]\n"
                 "output %2\n",
                 special(), agreement::but_signs_of_zeros);
}
RUN_TWICE(zeros_around_a_relu_do_not_win);

constexpr bool ones_around_a_sigmoid_are_not_the_lowest() {
  builder b;
  const node_id y = pooled(b, framed(b, b.map(sigmoid, any(b)), 1), reduction::minimum);
  return becomes(fold_pad, finished(b, {y}),
                 "%0 = input : f32[1, 1, 2, 3]\n"
                 "%1 = map.sigmoid %0 : f32[1, 1, 2, 3]\n"
                 "%2 = window_reduce.min %1 {kernel 2, pad_before 1, pad_after [0, 1]} : f32[1, 1, 2, 4]\n"
                 "output %2\n",
                 special(), agreement::exact, {.ieee = true});
}
RUN_TWICE(ones_around_a_sigmoid_are_not_the_lowest);

constexpr bool zeros_of_a_sum_become_padding() {
  builder b;
  return becomes(fold_pad, finished(b, {pooled(b, framed(b, any(b), 0), reduction::sum)}),
                 "%0 = input : f32[1, 1, 2, 3]\n"
                 "%1 = window_reduce.sum %0 {kernel 2, pad_before 1, pad_after [0, 1]} : f32[1, 1, 2, 4]\n"
                 "output %1\n",
                 special());
}
RUN_TWICE(zeros_of_a_sum_become_padding);

constexpr bool zeros_of_an_average_count() {
  // Windows of 2 elements, rounded up: the first one reads the pad alone, the last one hangs over the end and counts 1 element.
  const window plain{.rank = 1, .kernel = {2, 1, 1}, .stride = {2, 1, 1}};
  const list<evaluated> inputs{dense(make_shape(1, 1, 5), {1, 2, -4, 8, 3})};
  for (const bool count_include_pad : {false, true}) {
    builder b;
    const node_id padded = b.pad(plain_input(b, make_shape(1, 1, 5)), {0, 0, 2}, {}, pad_mode::constant, 0);
    const bool done = becomes(fold_pad, finished(b, {averaged(b, padded, plain, make_shape(1, 1, 4), count_include_pad)}),
                              "%0 = input : f32[1, 1, 5]\n"
                              "%1 = window_reduce.average %0 {kernel 2, stride 2, pad_before 2} : f32[1, 1, 4]\n"
                              "output %1\n",
                              inputs);
    if (!done) return false;
  }
  return true;
}
RUN_TWICE(zeros_of_an_average_count);

constexpr bool padding_of_an_average_counts_with_the_pad() {
  builder b;
  const node_id padded = b.pad(plain_input(b, make_shape(1, 1, 5)), {0, 0, 1}, {0, 0, 2}, pad_mode::constant, 0);
  const window geometry{.rank = 1, .kernel = {3, 1, 1}, .stride = {2, 1, 1}, .pad_before = {1, 0, 0}, .pad_after = {1, 0, 0}};
  return becomes(fold_pad, finished(b, {averaged(b, padded, geometry, make_shape(1, 1, 4), true)}),
                 "%0 = input : f32[1, 1, 5]\n"
                 "%1 = window_reduce.average %0 {kernel 3, stride 2, pad_before 2, pad_after 3} : f32[1, 1, 4]\n"
                 "output %1\n",
                 {dense(make_shape(1, 1, 5), {1, 2, -4, 8, 3})});
}
RUN_TWICE(padding_of_an_average_counts_with_the_pad);

constexpr bool expect_no_fold_pad_when_elements_are_repeated() {
  builder reflected, edge;
  const node_id a = pooled(reflected, reflected.pad(any(reflected), {0, 0, 1, 1}, {0, 0, 0, 1}, pad_mode::reflect), reduction::maximum);
  const node_id b = convolved(edge, edge.pad(any(edge), {0, 0, 1, 1}, {}, pad_mode::edge));
  const char* reason = "the pad repeats elements of the value";
  return stays(fold_pad, finished(reflected, {a}), reason) && stays(fold_pad, finished(edge, {b}), reason);
}
RUN_TWICE(expect_no_fold_pad_when_elements_are_repeated);

constexpr bool expect_no_fold_pad_when_the_convolution_is_transposed() {
  builder b;
  const node_id w = b.constant(dtype::f32, make_shape(1, 1, 2, 2), constant_in_memory(weights));
  const node_id y = b.convolve_transposed(framed(b, any(b), 0), w, {.rank = 2, .kernel = {2, 2, 1}}, 1, {});
  return stays(fold_pad, finished(b, {y}), "a transposed convolution does not pad its input");
}
RUN_TWICE(expect_no_fold_pad_when_the_convolution_is_transposed);

constexpr bool expect_no_fold_pad_when_channels_are_padded() {
  builder channels, batch;
  const node_id w = channels.constant(dtype::f32, make_shape(1, 2, 2, 2), constant_in_memory(weights));
  const node_id wide = channels.pad(any(channels), {0, 1}, {}, pad_mode::constant);
  const node_id long_one = batch.pad(any(batch), {0, 0, 1, 1}, {1, 0, 0, 0}, pad_mode::constant);
  const char* reason = "the pad is not along the axes of the window alone";
  return stays(fold_pad, finished(channels, {channels.convolve(wide, w, {.rank = 2, .kernel = {2, 2, 1}})}), reason) &&
         stays(fold_pad, finished(batch, {convolved(batch, long_one)}), reason);
}
RUN_TWICE(expect_no_fold_pad_when_channels_are_padded);

constexpr bool expect_no_fold_pad_when_the_padded_value_is_an_output() {
  builder b;
  const node_id padded = framed(b, any(b), 0);
  return stays(fold_pad, finished(b, {convolved(b, padded), padded}), "the padded value is an output of the network");
}
RUN_TWICE(expect_no_fold_pad_when_the_padded_value_is_an_output);

constexpr bool expect_no_fold_pad_when_the_padded_value_has_other_users() {
  builder b;
  const node_id padded = framed(b, any(b), 0);
  return stays(fold_pad, finished(b, {convolved(b, padded), b.map(relu, padded)}), "the padded value has other users");
}
RUN_TWICE(expect_no_fold_pad_when_the_padded_value_has_other_users);

constexpr bool expect_no_fold_pad_when_a_sum_would_miss_the_pad_value() {
  builder product, sum, average;
  const node_id a = convolved(product, framed(product, any(product), 0.5));
  const node_id b = pooled(sum, framed(sum, any(sum), -infinity), reduction::sum);
  const node_id c = averaged(average, framed(average, any(average), 1), {.rank = 2, .kernel = {2, 2, 1}}, make_shape(1, 1, 2, 4), true);
  const char* reason = "the pad value is not what the padding of a window counts as";
  return stays(fold_pad, finished(product, {a}), reason) && stays(fold_pad, finished(sum, {b}), reason) &&
         stays(fold_pad, finished(average, {c}), reason);
}
RUN_TWICE(expect_no_fold_pad_when_a_sum_would_miss_the_pad_value);

constexpr bool expect_no_fold_pad_when_the_average_does_not_count_its_padding() {
  builder b;
  const window geometry{.rank = 2, .kernel = {3, 2, 1}, .pad_before = {1, 0, 0}};
  const node_id y = averaged(b, framed(b, any(b), 0), geometry, make_shape(1, 1, 2, 4), false);
  return stays(fold_pad, finished(b, {y}), "the average counts the pad, but not the padding of its window");
}
RUN_TWICE(expect_no_fold_pad_when_the_average_does_not_count_its_padding);

constexpr bool expect_no_fold_pad_when_zeros_may_win() {
  // The known trap: zeros around values of both signs are the maximum where all others are negative.
  builder zeros, high, lowest;
  const node_id a = pooled(zeros, framed(zeros, any(zeros), 0), reduction::maximum);
  const node_id b = pooled(high, framed(high, high.map(sigmoid, any(high)), 0.5), reduction::maximum);
  const node_id c = pooled(lowest, framed(lowest, lowest.map(relu, any(lowest)), 0), reduction::minimum);
  const char* reason = "the pad value may be the result of a window";
  return stays(fold_pad, finished(zeros, {a}), reason) && stays(fold_pad, finished(high, {b}), reason) && stays(fold_pad, finished(lowest, {c}), reason);
}
RUN_TWICE(expect_no_fold_pad_when_zeros_may_win);

constexpr bool expect_no_fold_pad_when_the_pad_value_is_no_number() {
  builder b;
  const node_id y = pooled(b, framed(b, b.map(relu, any(b)), not_a_number), reduction::maximum);
  return stays(fold_pad, finished(b, {y}), "the pad value may be the result of a window");
}
RUN_TWICE(expect_no_fold_pad_when_the_pad_value_is_no_number);

constexpr bool expect_no_fold_pad_when_a_window_reads_the_pad_alone() {
  // Zero is its result, and of padding alone -infinity would be.
  builder b;
  const node_id padded = b.pad(b.map(relu, any(b)), {0, 0, 2}, {}, pad_mode::constant, 0);
  const node_id y = b.window_reduce(padded, reduction::maximum, {.rank = 2, .kernel = {2, 2, 1}}, make_shape(1, 1, 3, 2));
  return stays(fold_pad, finished(b, {y}), "the pad value is the result of a window that reads nothing else");
}
RUN_TWICE(expect_no_fold_pad_when_a_window_reads_the_pad_alone);

constexpr bool expect_no_fold_pad_when_taps_may_step_over_the_input() {
  // Taps 3 apart over 2 rows: windows 1 and 4 read rows of the pad only.
  builder b;
  const node_id padded = b.pad(b.map(relu, any(b)), {0, 0, 2}, {0, 0, 2}, pad_mode::constant, 0);
  const node_id y = b.window_reduce(padded, reduction::maximum, {.rank = 2, .kernel = {2, 2, 1}, .dilation = {3, 1, 1}}, make_shape(1, 1, 3, 2));
  return stays(fold_pad, finished(b, {y}), "the pad value is the result of a window that reads nothing else");
}
RUN_TWICE(expect_no_fold_pad_when_taps_may_step_over_the_input);

constexpr bool expect_no_fold_pad_when_the_last_window_would_start_after_the_input() {
  // In ceil mode over 6 elements the fourth window of 2, with stride 2 and one element of padding in front, starts at the last one of the
  // pad; without the pad it starts in padding.
  builder b;
  const node_id padded = b.pad(plain_input(b, make_shape(1, 1, 4)), {}, {0, 0, 2}, pad_mode::constant, -infinity);
  const window geometry{.rank = 1, .kernel = {2, 1, 1}, .stride = {2, 1, 1}, .pad_before = {1, 0, 0}};
  const graph before = finished(b, {b.window_reduce(padded, reduction::maximum, geometry, make_shape(1, 1, 4))});
  return verify(before) == nullptr && stays(fold_pad, before, "the last window would start after the input");
}
RUN_TWICE(expect_no_fold_pad_when_the_last_window_would_start_after_the_input);

constexpr bool expect_no_fold_pad_when_the_sign_of_zero_may_change_and_ieee() {
  builder b;
  const node_id y = pooled(b, framed(b, b.map(relu, any(b)), 0), reduction::maximum);
  return stays(fold_pad, finished(b, {y}), "the pad value is zero, and a window may hold a zero of the other sign", {.ieee = true});
}
RUN_TWICE(expect_no_fold_pad_when_the_sign_of_zero_may_change_and_ieee);

constexpr bool expect_no_fold_pad_when_weights_may_be_infinite_and_ieee() {
  const char* reason = "a weight may be infinite, and zero times infinity is not zero";
  builder infinite, unknown, large, known;
  const node_id w = infinite.computed(dtype::f32, make_shape(1, 1, 2, 2), {1, infinity, 2, 3});
  const node_id a = infinite.convolve(framed(infinite, any(infinite), 0), w, {.rank = 2, .kernel = {2, 2, 1}});
  const node_id x = any(unknown), v = plain_input(unknown, make_shape(1, 1, 2, 2));
  const node_id b = unknown.convolve(framed(unknown, x, 0), v, {.rank = 2, .kernel = {2, 2, 1}});
  const node_id c = convolved(large, framed(large, any(large), 0)), d = convolved(known, framed(known, any(known), 0));
  return stays(fold_pad, finished(infinite, {a}), reason, {.ieee = true}) && stays(fold_pad, finished(unknown, {b}), reason, {.ieee = true}) &&
         stays(fold_pad, finished(large, {c}), reason, {.ieee = true, .constant_budget = 3}) && !stays(fold_pad, finished(known, {d}), {}, {.ieee = true});
}
RUN_TWICE(expect_no_fold_pad_when_weights_may_be_infinite_and_ieee);

}  // namespace
