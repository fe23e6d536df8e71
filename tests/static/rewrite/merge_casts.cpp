#include <inlay/rewrite/merge_casts.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::merge_casts;
using enum scalar_function;

/// A value that is converted twice.
constexpr graph two_casts(dtype first, dtype second, dtype third) {
  builder b;
  const node_id x = plain_input(b, make_shape(4), first);
  return finished(b, {b.cast(b.cast(x, second), third)});
}

constexpr bool there_and_back_is_nothing() {
  return becomes(merge_casts, two_casts(dtype::f32, dtype::f64, dtype::f32),
                 "%0 = input : f32[4]\n"
                 "output %0\n",
                 {dense(make_shape(4), {-0.0, not_a_number, -infinity, 0.5})});
}
RUN_TWICE(there_and_back_is_nothing);

constexpr bool two_become_one() {
  return becomes(merge_casts, two_casts(dtype::i8, dtype::f32, dtype::f64),
                 "%0 = input : i8[4]\n"
                 "%1 = map.identity %0 : f64[4]\n"
                 "output %1\n",
                 {dense(make_shape(4), {-128, -1, 0, 127}, dtype::i8)}) &&
         becomes(merge_casts, two_casts(dtype::i16, dtype::i32, dtype::i8),
                 "%0 = input : i16[4]\n"
                 "%1 = map.identity %0 : i8[4]\n"
                 "output %1\n",
                 {dense(make_shape(4), {-32768, -129, 300, 32767}, dtype::i16)}) &&
         becomes(merge_casts, two_casts(dtype::boolean, dtype::u8, dtype::f32),
                 "%0 = input : bool[4]\n"
                 "%1 = map.identity %0 : f32[4]\n"
                 "output %1\n",
                 {dense(make_shape(4), {0, 1, 1, 0}, dtype::boolean)}) &&
         becomes(merge_casts, two_casts(dtype::f32, dtype::f64, dtype::i32),
                 "%0 = input : f32[4]\n"
                 "%1 = map.identity %0 : i32[4]\n"
                 "output %1\n",
                 {dense(make_shape(4), {-1.5, 2.5, -0.0, 16777216})});
}
RUN_TWICE(two_become_one);

constexpr bool the_one_between_stays_for_its_readers() {
  builder b;
  const node_id wide = b.cast(plain_input(b, make_shape(2)), dtype::f64);
  return becomes(merge_casts, finished(b, {wide, b.cast(wide, dtype::f32)}),
                 "%0 = input : f32[2]\n"
                 "%1 = map.identity %0 : f64[2]\n"
                 "output %1\n"
                 "output %0\n",
                 {dense(make_shape(2), {-0.0, 3})});
}
RUN_TWICE(the_one_between_stays_for_its_readers);

constexpr bool expect_no_merge_casts_when_digits_are_lost() {
  return stays(merge_casts, two_casts(dtype::f64, dtype::f32, dtype::f64)) && stays(merge_casts, two_casts(dtype::i32, dtype::f32, dtype::i32)) &&
         stays(merge_casts, two_casts(dtype::i64, dtype::f64, dtype::i64)) && stays(merge_casts, two_casts(dtype::f32, dtype::i64, dtype::f32));
}
RUN_TWICE(expect_no_merge_casts_when_digits_are_lost);

constexpr bool expect_no_merge_casts_when_integers_wrap_around() {
  return stays(merge_casts, two_casts(dtype::i32, dtype::i16, dtype::i32)) && stays(merge_casts, two_casts(dtype::i8, dtype::u8, dtype::i32)) &&
         stays(merge_casts, two_casts(dtype::u8, dtype::i8, dtype::i32)) && stays(merge_casts, two_casts(dtype::i8, dtype::u32, dtype::f32));
}
RUN_TWICE(expect_no_merge_casts_when_integers_wrap_around);

constexpr bool expect_no_merge_casts_when_the_first_is_to_bool() {
  return stays(merge_casts, two_casts(dtype::f32, dtype::boolean, dtype::f32)) && stays(merge_casts, two_casts(dtype::u8, dtype::boolean, dtype::u8));
}
RUN_TWICE(expect_no_merge_casts_when_the_first_is_to_bool);

constexpr bool expect_no_merge_casts_when_another_function_stands_between() {
  builder b;
  const node_id wide = b.cast(plain_input(b, make_shape(4)), dtype::f64);
  return stays(merge_casts, finished(b, {b.cast(b.map(exp, wide), dtype::f32)}));
}
RUN_TWICE(expect_no_merge_casts_when_another_function_stands_between);

}  // namespace
