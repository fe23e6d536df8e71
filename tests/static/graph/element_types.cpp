#include <inlay/graph/evaluate.hpp>
#include <inlay/graph/verify.hpp>

#include <support/catch.hpp>
#include <support/evaluated.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;

constexpr double infinity = math::infinity<double>, nan = math::not_a_number<double>;

constexpr bool rounds_to_16_bits() {
  const auto half = [](double x) { return rounded_to(float16_format, x); };
  const auto brain = [](double x) { return rounded_to(bfloat16_format, x); };
  return half(1.0 + 0x1p-11) == 1 && half(1.0 + 3 * 0x1p-11) == 1.0 + 0x1p-9 && half(65504) == 65504 && half(65519.996) == 65504 &&
         half(65520) == infinity && half(-1e300) == -infinity && half(0x1p-24) == 0x1p-24 && half(0x1p-25) == 0 && half(0x1.8p-25) == 0x1p-24 &&
         half(1e-300) == 0 && math::sign_bit(half(-1e-9)) && math::is_nan(half(nan)) && half(0x1.ff8p-15) == 0x1.ff8p-15 &&
         half(0x1.ffep-15) == 0x1p-14 && brain(257) == 256 && brain(259) == 260 && brain(0x1.ffp127) == infinity && brain(0x1.fep127) == 0x1.fep127 &&
         brain(0x1p-133) == 0x1p-133;
}
RUN_TWICE(rounds_to_16_bits);

template <class Small> constexpr bool restores(int first, int step) {
  for (int bits = first; bits < 65536; bits += step) {
    const double value = static_cast<double>(Small::from_bits(static_cast<std::uint16_t>(bits)));
    const Small again(value);
    if (math::is_nan(value) ? !math::is_nan(static_cast<double>(again)) : again.bits != bits) return false;
  }
  return true;
}
constexpr bool restores_some() { return restores<float16>(0, 997) && restores<bfloat16>(3, 991); }
RUN_TWICE(restores_some);
TEST_CASE("every number of 16 bits is restored") {
  int step = 1;  // no constant: clang would run all of it while it compiles
  CHECK(restores<float16>(0, step));
  CHECK(restores<bfloat16>(0, step));
}

constexpr evaluated wide(const shape& extents, const list<std::int64_t>& elements, dtype type = dtype::i64) {
  list<std::int64_t> copy = elements;
  return detail::from_integers(type, extents, static_cast<list<std::int64_t>&&>(copy));
}
constexpr evaluated wide(const list<std::int64_t>& elements, dtype type = dtype::i64) { return wide(make_shape(elements.size()), elements, type); }
constexpr bool holds_integers(const evaluated& value, const list<std::int64_t>& elements) {
  return detail::integers_of(value) == elements && value.size() == elements.size();
}
constexpr std::int64_t big = (std::int64_t(1) << 53) + 1, most = 0x7fffffffffffffff, least = -most - 1;

constexpr evaluated mapped(scalar_function function, const evaluated& a, const evaluated& b) {
  builder target;
  const node_id x = plain_input(target, a), y = plain_input(target, b);
  const node_id result = target.map(function, x, y);
  return value_of(target, result, {a, b});
}

constexpr bool computes_in_64_bits() {
  using enum scalar_function;
  const evaluated x = wide({big, most, least, -7}), y = wide({1, 1, -1, 2});
  return holds_integers(mapped(add, x, y), {big + 1, least, most, -5}) && holds_integers(mapped(multiply, x, y), {big, most, least, -14}) &&
         holds_integers(mapped(divide, x, y), {big, most, least, -3}) && holds_integers(mapped(remainder, x, y), {0, 0, 0, 1}) &&
         holds_integers(mapped(fmod, x, y), {0, 0, 0, -1}) && holds_integers(mapped(less, x, y), {0, 0, 1, 1}) &&
         holds_integers(mapped(equal, x, wide({big - 1, most, least, -7})), {0, 1, 1, 1}) &&
         holds_integers(mapped(maximum, x, y), {big, most, -1, 2}) &&
         holds_integers(mapped(pow, wide({3, -1, 2, 0}), wide({39, 3, -1, 0})), {4052555153018976267, -1, 0, 1}) &&
         holds_integers(mapped(divide, x, wide({0, 2, 2, 2})), {0, most / 2, least / 2, -3}) &&
         holds_integers(mapped(remainder, x, wide({0, -2, 2, -2})), {0, -1, 0, -1});
}
RUN_TWICE(computes_in_64_bits);

constexpr bool knows_that_u64_has_no_sign() {
  using enum scalar_function;
  const evaluated x = wide({-1, least, 5, 0}, dtype::u64), y = wide({1, 2, 7, 1}, dtype::u64);
  const evaluated sum = mapped(add, x, y);
  return x[0] == 0x1p64 && holds_integers(sum, {0, least + 2, 12, 1}) && holds_integers(mapped(less, x, y), {0, 0, 1, 1}) &&
         holds_integers(mapped(divide, x, y), {-1, std::int64_t(1) << 62, 0, 0}) && holds_integers(mapped(minimum, x, y), {1, 2, 5, 0}) &&
         holds_integers(mapped(shift_right, x, y), {most, std::int64_t(1) << 61, 0, 0}) &&
         holds_integers(mapped(subtract, y, x), {2, least + 2, 2, 1});
}
RUN_TWICE(knows_that_u64_has_no_sign);

constexpr bool wraps_narrow_integers() {
  using enum scalar_function;
  const auto both = [](scalar_function function, dtype type, const list<double>& a, const list<double>& b) {
    return mapped(function, dense(make_shape(a.size()), a, type), dense(make_shape(b.size()), b, type));
  };
  return holds(both(multiply, dtype::i32, {2147483647, 65536}, {2147483647, 65537}), make_shape(2), {1, 65536}) &&
         holds(both(multiply, dtype::u32, {4294967295.0}, {4294967295.0}), make_shape(1), {1}) &&
         holds(both(add, dtype::i8, {127, -128}, {1, -1}), make_shape(2), {-128, 127}) &&
         holds(both(subtract, dtype::u8, {0}, {1}), make_shape(1), {255}) &&
         holds(both(divide, dtype::i8, {-128, 7, -7}, {-1, -2, 2}), make_shape(3), {-128, -3, -3}) &&
         holds(both(shift_left, dtype::u8, {129, 1, 1}, {1, 7, 8}), make_shape(3), {2, 128, 0}) &&
         holds(both(shift_right, dtype::i16, {-5, 9}, {1, 3}), make_shape(2), {-3, 1}) &&
         holds(both(bit_and, dtype::u16, {65535}, {4080}), make_shape(1), {4080}) &&
         holds(both(bit_or, dtype::i8, {-128, 1}, {1, 2}), make_shape(2), {-127, 3}) &&
         holds(both(bit_xor, dtype::i32, {-1}, {1}), make_shape(1), {-2}) &&
         holds(both(fmod, dtype::i16, {-7, 7}, {3, -3}), make_shape(2), {-1, 1}) &&
         holds(both(remainder, dtype::i16, {-7, 7}, {3, -3}), make_shape(2), {2, -2});
}
RUN_TWICE(wraps_narrow_integers);

constexpr bool inverts_bits() {
  builder b;
  const node_id x = b.computed(dtype::u8, make_shape(2), {0, 170}), y = b.computed(dtype::i32, make_shape(1), {5});
  const node_id not_x = b.map(scalar_function::bit_not, x), not_y = b.map(scalar_function::bit_not, y);
  return holds(evaluate_constant(b.result(), not_x), make_shape(2), {255, 85}) && holds(evaluate_constant(b.result(), not_y), make_shape(1), {-6});
}
RUN_TWICE(inverts_bits);

constexpr evaluated converted(const evaluated& x, dtype type) {
  builder b;
  const node_id from = plain_input(b, x);
  const node_id to = b.cast(from, type);
  return value_of(b, to, {x});
}
constexpr bool converts_once() {
  // 2^60 + 2^36 lies halfway between two floats, a little more does not: by way of a double it would.
  const std::int64_t above_half = (std::int64_t(1) << 60) + (std::int64_t(1) << 36) + 1;
  const evaluated reals = dense(make_shape(6), {-1.75, 255.9, infinity, -infinity, nan, 1e19}, dtype::f64);
  return holds(converted(wide({above_half, -above_half, most}), dtype::f32), make_shape(3), {0x1.000002p60, -0x1.000002p60, 0x1p63}, 0) &&
         holds(converted(wide({-1}, dtype::u64), dtype::f64), make_shape(1), {0x1p64}) &&
         holds_integers(converted(wide({-1}, dtype::u64), dtype::i64), {-1}) &&
         holds_integers(converted(wide({big + (std::int64_t(1) << 32)}), dtype::i32), {1}) &&
         holds_integers(converted(reals, dtype::i64), {-1, 255, most, least, 0, most}) &&
         holds(converted(reals, dtype::boolean), make_shape(6), {1, 1, 1, 1, 1, 1}) &&
         holds(converted(dense(make_shape(3), {-1.75, 255.9, 300}, dtype::f64), dtype::u8), make_shape(3), {255, 255, 44}) &&
         holds(converted(dense(make_shape(3), {0.1, 65520, -0.0}), dtype::f16), make_shape(3), {0x1.998p-4, infinity, 0}, 0) &&
         holds(converted(dense(make_shape(2), {1, 0}, dtype::boolean), dtype::f16), make_shape(2), {1, 0}, 0) &&
         holds(converted(dense(make_shape(2), {-0.25, 0}), dtype::boolean), make_shape(2), {1, 0});
}
RUN_TWICE(converts_once);

constexpr bool moves_wide_integers() {
  const evaluated x = wide(make_shape(2, 2), {big, 2, 3, most});
  builder b;
  const node_id in = plain_input(b, x), indices = b.computed(dtype::i64, make_shape(2), {1, 0}),
                condition = b.computed(dtype::boolean, make_shape(2), {1, 0});
  const node_id turned = b.permute(in, {1, 0});
  const node_id part = b.slice(in, {0, 1}, {1, -1}, make_shape(2, 2));
  const node_id picked = b.gather(in, indices, 0);
  const node_id padded = b.pad(in, {0, 1}, {0, 0}, pad_mode::constant, -3);
  const node_id joined = b.concat({in, indices}, 0);
  const node_id chosen = b.map(scalar_function::where, condition, in, indices);
  const node_id flat = b.reshape(in, make_shape(4));
  for (node_id each : {turned, part, picked, padded, chosen, flat}) b.output(each, dense_strides(b[each].extents));
  const list<evaluated> results = evaluate(b.take(), {x});
  return joined > 0 && holds_integers(results[0], {big, 3, 2, most}) && holds_integers(results[1], {2, big, most, 3}) &&
         holds_integers(results[2], {3, most, big, 2}) && holds_integers(results[3], {-3, big, 2, -3, 3, most}) &&
         holds_integers(results[4], {big, 0, 3, 0}) && holds_integers(results[5], {big, 2, 3, most});
}
RUN_TWICE(moves_wide_integers);

constexpr bool reduces_integers() {
  const evaluated x = wide(make_shape(2, 2), {big, 2, most, 1});
  const auto reduced = [&](reduction how, const evaluated& of) {
    builder b;
    const node_id in = plain_input(b, of);
    const node_id result = b.reduce(in, how, 0b10);
    return value_of(b, result, {of});
  };
  const evaluated bytes = dense(make_shape(1, 3), {200, 100, 7}, dtype::u8), words = dense(make_shape(1, 2), {-2147483648.0, 65537}, dtype::i32);
  return holds_integers(reduced(reduction::sum, x), {big + 2, least}) && holds_integers(reduced(reduction::maximum, x), {big, most}) &&
         holds_integers(reduced(reduction::argmin, x), {1, 1}) && holds(reduced(reduction::sum, bytes), make_shape(1, 1), {51}) &&
         holds(reduced(reduction::product, words), make_shape(1, 1), {-2147483648.0}) &&
         holds(reduced(reduction::minimum, bytes), make_shape(1, 1), {7}) && holds(reduced(reduction::argmax, bytes), make_shape(1, 1), {0});
}
RUN_TWICE(reduces_integers);

constexpr bool multiplies_integer_matrices() {
  builder b;
  const node_id x = b.computed(dtype::u32, make_shape(1, 2), {4294967295.0, 2}), y = b.computed(dtype::u32, make_shape(2, 1), {4294967295.0, 3});
  const node_id product = b.contract(x, y);
  const node_id image = b.computed(dtype::i32, make_shape(1, 1, 3), {2147483647, 1, 2}),
                filter = b.computed(dtype::i32, make_shape(1, 1, 2), {2147483647, -1});
  const node_id convolved = b.convolve(image, filter, {.rank = 1, .kernel = {2, 1, 1}});
  return holds(evaluate_constant(b.result(), product), make_shape(1, 1), {7}) &&
         holds(evaluate_constant(b.result(), convolved), make_shape(1, 1, 2), {0, 2147483645});
}
RUN_TWICE(multiplies_integer_matrices);

inline constexpr char file[] = "\xff\0\0\xc0\x3f\0\x3c\x80\xbf\1\0\0\0\0\0\x20\0\xfe\xff";
constexpr bool reads_bytes() {
  builder b;
  const auto read = [&](dtype type, int from, int count) {
    return evaluate_constant(b.result(), b.constant(type, make_shape(count), constant_in_bytes(file + from)));
  };
  const auto read_element = [&](dtype type, int from) {
    const node_id id = b.constant(type, make_shape(1), constant_in_bytes(file + from));
    return constant_element(b.result(), b.result()[id], 0);
  };
  return holds(read(dtype::f32, 1, 1), make_shape(1), {1.5}) && holds(read(dtype::f16, 5, 1), make_shape(1), {1}) &&
         holds(read(dtype::bf16, 7, 1), make_shape(1), {-1}) && holds_integers(read(dtype::i64, 9, 1), {big}) &&
         holds(read(dtype::u8, 0, 2), make_shape(2), {255, 0}) && holds(read(dtype::i8, 0, 1), make_shape(1), {-1}) &&
         holds(read(dtype::boolean, 0, 2), make_shape(2), {1, 0}) && holds(read(dtype::i16, 17, 1), make_shape(1), {-2}) &&
         read_element(dtype::f32, 1) == 1.5 && read_element(dtype::u16, 17) == 65534 && read_element(dtype::i64, 9) == 0x1p53;
}
RUN_TWICE(reads_bytes);

constexpr bool stores_wide_integers() {
  builder b;
  const evaluated x = wide({big, -big, least}), y = wide({-1}, dtype::u64), z = wide({7, 7, 7});
  const node_id first = store(b, x), second = store(b, y), third = store(b, z);
  for (node_id each : {first, second, third}) b.output(each, dense_strides(b[each].extents));
  const graph net = b.take();
  const list<evaluated> results = evaluate(net, {});
  return verify(net) == nullptr && holds_integers(results[0], {big, -big, least}) && holds_integers(results[1], {-1}) &&
         holds_integers(results[2], {7, 7, 7}) && is_splat(net[third]) && constant_element(net, net[second], 0) == 0x1p64 &&
         constant_element(net, net[first], 2) == -0x1p63;
}
RUN_TWICE(stores_wide_integers);

constexpr bool accepts_empty_tensors() {
  const evaluated x = dense(make_shape(2, 0, 4), {});
  builder b;
  const node_id in = plain_input(b, x);
  const auto nothing = make_shape(0);
  const node_id sum = b.reduce(in, reduction::sum, 0b10), most_of = b.reduce(in, reduction::maximum, 0b10),
                product = b.reduce(in, reduction::product, 0b10);
  const node_id map = b.map(scalar_function::add, in, in), flat = b.reshape(in, nothing), turned = b.permute(in, {1, 0, 2});
  const node_id part = b.slice(in, {0, 0, 1}, {1, 1, 1}, make_shape(2, 0, 3)), joined = b.concat({in, in}, 1);
  const node_id padded = b.pad(in, {0, 1, 0}, {0, 0, 0}, pad_mode::constant, 3);
  const node_id matrix = b.splat(dtype::f32, 2, make_shape(0, 3)), other = b.splat(dtype::f32, 2, make_shape(2, 0));
  const node_id zeros = b.contract(other, matrix);
  const node_id flags = b.splat(dtype::boolean, 1, make_shape(0, 2)), bytes = b.splat(dtype::u8, 1, make_shape(0, 1)),
                words = b.splat(dtype::i32, 1, make_shape(0, 1));
  const node_id any = b.reduce(flags, reduction::maximum, 1), all = b.reduce(flags, reduction::minimum, 1);
  const node_id lowest = b.reduce(bytes, reduction::maximum, 1), highest = b.reduce(words, reduction::minimum, 1);
  const node_id none = b.gather(in, b.splat(dtype::i64, 0, nothing), 0);
  for (node_id each : {sum, most_of, product, map, flat, turned, part, joined, padded, zeros, any, all, lowest, highest, none})
    b.output(each, dense_strides(b[each].extents));
  const graph net = b.take();
  if (verify(net) != nullptr) return false;
  const list<evaluated> results = evaluate(net, {x});
  const evaluated stored_nothing = elements_of(net, net[matrix]);
  return holds(results[0], make_shape(2, 1, 4), list<double>::filled(8, 0)) &&
         holds(results[1], make_shape(2, 1, 4), list<double>::filled(8, -infinity)) &&
         holds(results[2], make_shape(2, 1, 4), list<double>::filled(8, 1)) && holds(results[3], make_shape(2, 0, 4), {}) &&
         holds(results[4], nothing, {}) && holds(results[5], make_shape(0, 2, 4), {}) && holds(results[6], make_shape(2, 0, 3), {}) &&
         holds(results[7], make_shape(2, 0, 4), {}) && holds(results[8], make_shape(2, 1, 4), list<double>::filled(8, 3)) &&
         holds(results[9], make_shape(2, 3), list<double>::filled(6, 0)) && holds(results[10], make_shape(1, 2), {0, 0}) &&
         holds(results[11], make_shape(1, 2), {1, 1}) && holds(results[12], make_shape(1, 1), {0}) &&
         holds(results[13], make_shape(1, 1), {2147483647}) && holds(results[14], make_shape(0, 0, 4), {}) && stored_nothing.size() == 0;
}
RUN_TWICE(accepts_empty_tensors);

constexpr bool refuses_functions_of_bits_of_reals() {
  builder b;
  const node_id x = b.splat(dtype::f32, 1), y = b.map(scalar_function::bit_and, x, x);
  b.output(y, {});
  return verify(b.result()) != nullptr;
}
RUN_TWICE(refuses_functions_of_bits_of_reals);

}  // namespace
