/// tanh(log(1 + e^x)) takes one exponential.
#pragma once

#include <inlay/rewrite/numbers.hpp>

namespace inlay::rewrite {

namespace detail {

/// The x of e^x or of e^-|x|, read by nobody else.
constexpr node_id match_own_exp(const rewriter& rw, node_id id, bool of_size) {
  if (!is_map(rw, id, scalar_function::exp)) return no_node;
  const node_id argument = rw.operand(id, 0);
  if (!of_size) return argument;
  const number_match negative = match_number_factor(rw, argument);
  if (!negative || negative.number != -1 || !is_map(rw, negative.value, scalar_function::absolute)) return no_node;
  return rw.operand(negative.value, 0);
}
/// The x of log1p(e^x), or of log1p(e^-|x|).
constexpr node_id match_log_of_exp(const rewriter& rw, node_id id, bool of_size) {
  if (is_map(rw, id, scalar_function::log1p)) return match_own_exp(rw, rw.operand(id, 0), of_size);
  if (!is_map(rw, id, scalar_function::log)) return no_node;
  const number_match sum = match_added_number(rw, rw.operand(id, 0));
  return sum && sum.number == 1 ? match_own_exp(rw, sum.value, of_size) : no_node;
}
/// The x of log(1 + e^x), also in the form max(x, 0) + log(1 + e^-|x|).
constexpr node_id match_softplus(const rewriter& rw, node_id id) {
  if (!is_map(rw, id, scalar_function::add)) return match_log_of_exp(rw, id, false);
  for (int i = 0; i < 2; ++i) {
    const node_id positive = rw.operand(id, i);
    if (!is_map(rw, positive, scalar_function::relu)) continue;
    const node_id x = rw.operand(positive, 0);
    if (match_log_of_exp(rw, rw.operand(id, 1 - i), true) == x) return x;
  }
  return no_node;
}

constexpr bool apply_recognize_mish(rewriter& rw, node_id id) {
  const node_id softplus = rw.operand(id, 0);
  const node_id x = match_softplus(rw, softplus);
  if (x == no_node || !facts(rw[id].type).floating || !(rw[x].extents == rw[id].extents)) return false;
  rw.about(softplus);
  if (rw.uses(softplus) != 1) return rw.miss("the logarithm has other users");
  builder& target = rw.build();
  const dtype type = rw[id].type;
  const node_id limit = target.splat(type, 20), two = target.splat(type, 2);
  const node_id e = target.map(scalar_function::exp, target.map(scalar_function::minimum, x, limit));
  const node_id n = target.map(scalar_function::multiply, e, target.map(scalar_function::add, e, two));
  return rw.replace(id, target.map(scalar_function::divide, n, target.map(scalar_function::add, n, two)));
}

}  // namespace detail

/// With e = e^x, tanh(log(1 + e)) = n / (n + 2) where n = e (e + 2): what mish multiplies x by, without a logarithm and a second exponential.
/// Beyond x = 20 the quotient is 1 in double precision too, so e does not overflow.
///
///     %1 = map.exp %0 : f32[4]             %4 = map.minimum %0, 20 : f32[4]
///     %2 = map.log1p %1 : f32[4]     =>    %5 = map.exp %4 : f32[4]
///     %3 = map.tanh %2 : f32[4]            %6 = map.add %5, 2 : f32[4]
///                                          %7 = map.multiply %5, %6 : f32[4]
///                                          %8 = map.add %7, 2 : f32[4]
///                                          %9 = map.divide %7, %8 : f32[4]
///
/// Rounding, also where infinities and NaN come in.
inline constexpr rule recognize_mish{"recognize_mish", roots(scalar_function::tanh), &detail::apply_recognize_mish};

}  // namespace inlay::rewrite
