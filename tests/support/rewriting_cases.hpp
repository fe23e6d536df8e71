/// One rewrite on one small graph: the text after it, the numbers before and after, and why it declined.
#pragma once

#include <bit>
#include <limits>
#include <string_view>

#include <inlay/graph/verify.hpp>

#include <support/rewriting.hpp>

namespace inlay::test {

/// How far the numbers after a rewrite may be from those before it.
enum class agreement { exact, but_signs_of_zeros, rounded };

inline constexpr double infinity = math::infinity<double>;
inline constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

constexpr bool agree(double left, double right, agreement how) {
  if (left != left || right != right) return left != left && right != right;
  if (how == agreement::exact) return std::bit_cast<std::uint64_t>(left) == std::bit_cast<std::uint64_t>(right);
  return how == agreement::rounded ? close(left, right, 1e-12) : left == right;
}
constexpr bool agree(const list<evaluated>& left, const list<evaluated>& right, agreement how) {
  if (left.size() != right.size()) return false;
  for (int k = 0; k < left.size(); ++k) {
    if (!(left[k].extents == right[k].extents) || left[k].type != right[k].type) return false;
    for (int i = 0; i < left[k].size(); ++i)
      if (!agree(left[k][i], right[k][i], how)) return false;
  }
  return true;
}

/// Whether a rewrite makes `after` of a graph, a valid one, with the same values for these inputs.
constexpr bool becomes(const rewrite::rule& only, const graph& before, std::string_view after, const list<evaluated>& inputs,
                       agreement how = agreement::exact, const rewrite_options& options = {}) {
  const rewritten done = apply(before, {&only}, options);
  if (verify(done.result) != nullptr || print(done.result).view() != after) return false;
  return agree(evaluate(done.result, inputs), evaluate(before, inputs), how);
}

/// Whether a rewrite leaves a graph as it is, and says so with this sentence, or nothing at all.
constexpr bool stays(const rewrite::rule& only, const graph& before, std::string_view reason = {}, const rewrite_options& options = {}) {
  const rewritten done = apply(before, {&only}, options);
  if (print(done.result).view() != print(before).view()) return false;
  if (reason.empty()) return done.remarks.empty();
  return done.remarks.size() == 1 && done.remarks[0].reason != nullptr && std::string_view(done.remarks[0].reason) == reason;
}

}  // namespace inlay::test
