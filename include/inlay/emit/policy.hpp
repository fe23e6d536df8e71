/// What a user may ask of a model besides its network.
#pragma once

#include <cstddef>
#include <type_traits>

#include <inlay/plan/plan.hpp>
#include <inlay/rewrite/options.hpp>

namespace inlay {

/// One step per operation that the user wrote, with the same kernels, packing and arena: what fusion is compared with.
struct unfused {};
/// No rewrite that changes NaN, infinities or the sign of zero.
struct ieee {};
/// No transform whose error bound is larger than that of the sums as they were written (Winograd's convolutions).
struct exact {};
/// The least memory: steps run row by row where only rows have to be in memory then, at the price of some time.
struct smallest_arena {};
/// The least time (the default).
struct fastest {};
/// The least code: convolutions that differ in extents, channels and strides share a function, which is told them when it runs, and none has a
/// transform (as with `exact`).
struct smallest_code {};
/// Each distinct layer has code of its own (the default where numbers are computed in vectors).
struct fastest_code {};
/// Inputs and outputs have their place in the arena, too, where other values may take it before and after.
struct io_in_arena {};
/// The input comes one row at a time: `push_row`.
struct input_by_rows {};
/// All rewrites but this one: `without<rewrite::fold_pad>`. It tells what a rewrite is worth, or whether it is to blame for a number.
template <const auto& Rule> struct without {};
/// Weights above this number of parameters stay in the layout they were written in (default 250,000).
template <long long Parameters> struct pack_at_most {};
/// What depends on constants alone is computed once, by `prepare`: weights above the number of `pack_at_most` need not be packed at each call.
struct prepared {};
/// The arena is two: one of at most this many bytes of fast memory, for the values that are moved most, and one for the rest.
template <std::size_t Bytes> struct fast_memory {};

namespace detail {

/// What a policy is about; a model takes one of each.
enum class policy_subject { none, fusion, rounding, goal, code, inputs, rewrites, weights, constants, regions, transforms };

template <class Policy> inline constexpr policy_subject subject_of = policy_subject::none;
template <> inline constexpr policy_subject subject_of<unfused> = policy_subject::fusion;
template <> inline constexpr policy_subject subject_of<ieee> = policy_subject::rounding;
template <> inline constexpr policy_subject subject_of<exact> = policy_subject::transforms;
template <> inline constexpr policy_subject subject_of<smallest_arena> = policy_subject::goal;
template <> inline constexpr policy_subject subject_of<fastest> = policy_subject::goal;
template <> inline constexpr policy_subject subject_of<smallest_code> = policy_subject::code;
template <> inline constexpr policy_subject subject_of<fastest_code> = policy_subject::code;
template <> inline constexpr policy_subject subject_of<io_in_arena> = policy_subject::inputs;
template <> inline constexpr policy_subject subject_of<input_by_rows> = policy_subject::inputs;
template <const auto& Rule> inline constexpr policy_subject subject_of<without<Rule>> = policy_subject::rewrites;
template <long long Parameters> inline constexpr policy_subject subject_of<pack_at_most<Parameters>> = policy_subject::weights;
template <> inline constexpr policy_subject subject_of<prepared> = policy_subject::constants;
template <std::size_t Bytes> inline constexpr policy_subject subject_of<fast_memory<Bytes>> = policy_subject::regions;

template <class... Policies> constexpr int most_of_one_subject() {
  int count[static_cast<int>(policy_subject::transforms) + 1]{}, most = 0;
  ((++count[static_cast<int>(subject_of<Policies>)]), ...);
  for (int each : count) most = each > most ? each : most;
  return most;
}

}  // namespace detail

/// One of unfused, ieee, exact, fastest, smallest_arena, smallest_code, fastest_code, io_in_arena, input_by_rows,
/// without<...>, pack_at_most<...>, prepared, fast_memory<...>.
template <class Policy>
concept model_policy = detail::subject_of<Policy> != detail::policy_subject::none;
/// No two policies about the same: one goal, one way in which inputs come, one rewrite left out, ...
template <class... Policies>
concept policies_do_not_contradict = detail::most_of_one_subject<Policies...>() <= 1;

namespace detail {

template <class Wanted, class... Policies> inline constexpr bool has_policy = (std::is_same_v<Wanted, Policies> || ...);

template <class Policy> inline constexpr const rewrite::rule* left_out = nullptr;
template <const auto& Rule> inline constexpr const rewrite::rule* left_out<without<Rule>> = &Rule;

template <class... Policies> constexpr const rewrite::rule* rule_left_out() {
  const rewrite::rule* result = nullptr;
  ((result = left_out<Policies> != nullptr ? left_out<Policies> : result), ...);
  return result;
}

template <class Policy> inline constexpr long long pack_limit = -1;
template <long long Parameters> inline constexpr long long pack_limit<pack_at_most<Parameters>> = Parameters;

template <class... Policies> constexpr long long weight_budget() {
  long long result = 250000;
  ((result = pack_limit<Policies> >= 0 ? pack_limit<Policies> : result), ...);
  return result;
}

/// The machine that code is compiled for, and what code may cost there.
template <class... Policies> constexpr target machine_of() {
  target result = this_target();
  if (has_policy<smallest_code, Policies...>) result.code = code_goal::smallest;
  if (has_policy<fastest_code, Policies...>) result.code = code_goal::fastest;
  return result;
}

template <class Policy> inline constexpr long long fast_bytes_of = -1;
template <std::size_t Bytes> inline constexpr long long fast_bytes_of<fast_memory<Bytes>> = static_cast<long long>(Bytes);

/// Negative without the policy.
template <class... Policies> constexpr long long fast_limit() {
  long long result = -1;
  ((result = fast_bytes_of<Policies> >= 0 ? fast_bytes_of<Policies> : result), ...);
  return result;
}

}  // namespace detail
}  // namespace inlay
