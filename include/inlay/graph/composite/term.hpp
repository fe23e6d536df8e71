/// `term`: a node with arithmetic, so that composites over primitives read as their formulas. Front ends share them.
#pragma once

#include <inlay/graph/builder.hpp>

namespace inlay::composite {

/// A value of the graph being built. Operators append maps; numbers take the element type of the other operand. Composites name what they
/// append before they combine it: compilers differ in which operand they evaluate first, and graphs must not.
class term {
 public:
  constexpr term(builder& target, node_id id) : target_(&target), id_(id) {}
  constexpr builder& target() const { return *target_; }
  constexpr node_id id() const { return id_; }
  constexpr shape extents() const { return (*target_)[id_].extents; }
  constexpr dtype type() const { return (*target_)[id_].type; }
  /// A number of this term's element type.
  constexpr term number(double value) const { return {*target_, target_->splat(type(), value)}; }

 private:
  builder* target_;
  node_id id_;
};

constexpr term map(scalar_function function, term a) { return {a.target(), a.target().map(function, a.id())}; }
constexpr term map(scalar_function function, term a, term b) { return {a.target(), a.target().map(function, a.id(), b.id())}; }
constexpr term where(term condition, term a, term b) {
  return {a.target(), a.target().map(scalar_function::where, condition.id(), a.id(), b.id())};
}

constexpr term operator-(term a) { return map(scalar_function::negative, a); }
constexpr term operator+(term a, term b) { return map(scalar_function::add, a, b); }
constexpr term operator-(term a, term b) { return map(scalar_function::subtract, a, b); }
constexpr term operator*(term a, term b) { return map(scalar_function::multiply, a, b); }
constexpr term operator/(term a, term b) { return map(scalar_function::divide, a, b); }
constexpr term operator>(term a, term b) { return map(scalar_function::greater, a, b); }
constexpr term operator+(term a, double b) { return a + a.number(b); }
constexpr term operator-(term a, double b) { return a - a.number(b); }
constexpr term operator*(term a, double b) { return a * a.number(b); }
constexpr term operator>(term a, double b) { return a > a.number(b); }

constexpr term maximum(term a, term b) { return map(scalar_function::maximum, a, b); }
constexpr term minimum(term a, term b) { return map(scalar_function::minimum, a, b); }
constexpr term maximum(term a, double b) { return maximum(a, a.number(b)); }
constexpr term minimum(term a, double b) { return minimum(a, a.number(b)); }

/// Sums, maxima and so on over the axes whose bit is set; they stay, with extent 1.
constexpr term reduce(reduction how, term x, unsigned axes) {
  if (axes == 0) return x;
  return {x.target(), x.target().reduce(x.id(), how, axes)};
}
/// Views and copies that change nothing are not appended.
constexpr term reshape(term x, const shape& extents) {
  if (x.extents() == extents) return x;
  return {x.target(), x.target().reshape(x.id(), extents)};
}
constexpr term permute(term x, const int (&order)[max_rank]) {
  bool changes = false;
  for (int i = 0; i < x.extents().rank; ++i) changes = changes || order[i] != i;
  if (!changes) return x;
  return {x.target(), x.target().permute(x.id(), order)};
}
/// Axes a and b exchanged.
constexpr term transpose(term x, int a, int b) {
  int order[max_rank]{};
  for (int i = 0; i < x.extents().rank; ++i) order[i] = i == a ? b : i == b ? a : i;
  return permute(x, order);
}
constexpr term broadcast(term x, const shape& extents) {
  if (x.extents() == extents) return x;
  return {x.target(), x.target().broadcast(x.id(), extents)};
}
/// `count` elements of one axis: start, start + step, ...
constexpr term slice(term x, int axis, int start, int step, int count) {
  shape extents = x.extents();
  if (start == 0 && step == 1 && count == extents[axis]) return x;
  int first[max_rank]{}, steps[max_rank]{};
  for (int i = 0; i < extents.rank; ++i) steps[i] = 1;
  first[axis] = start;
  steps[axis] = step;
  extents[axis] = count;
  return {x.target(), x.target().slice(x.id(), first, steps, extents)};
}
constexpr term concat(builder& target, const list<node_id>& parts, int axis) {
  return {target, parts.size() == 1 ? parts[0] : target.concat(parts, axis)};
}

/// How many elements one result of a reduction over these axes combines.
constexpr int reduced_count(const shape& extents, unsigned axes) {
  int count = 1;
  for (int i = 0; i < extents.rank; ++i)
    if (axes >> i & 1u) count *= extents[i];
  return count;
}
constexpr term mean(term x, unsigned axes) { return reduce(reduction::sum, x, axes) * (1.0 / reduced_count(x.extents(), axes)); }

/// The bits of all axes from `first` on.
constexpr unsigned axes_from(int first, int rank) { return (1u << rank) - (1u << first); }

/// The extents of a vector over axis 1 of an operand of this rank: (C, 1, ..., 1).
constexpr shape channel_extents(int channels, int rank) {
  shape extents = make_shape(channels);
  for (int i = 2; i < rank; ++i) extents.append(1);
  return extents;
}
constexpr term along_channels(term vector, int rank) { return reshape(vector, channel_extents(vector.extents().size(), rank)); }

}  // namespace inlay::composite
