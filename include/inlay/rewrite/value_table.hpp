/// A hash table of the values of a graph: finds a node that computes the same as another.
#pragma once

#include <bit>

#include <inlay/graph/constant.hpp>

namespace inlay::rewrite {

class value_table {
 public:
  /// A node that was entered before, is `alive`, and has the same attributes and operands, or the same elements; `no_node` if there is none.
  /// Enters `id` then. Constants are the same when they are in the same memory, and up to `compared` elements when their elements are.
  template <class Alive> constexpr node_id find_or_enter(const graph& source, node_id id, const Alive& alive, int compared) {
    if (first_.empty()) first_.resize(bucket_count(source.size()), -1);
    const unsigned hash = hash_of(source, id);
    int& bucket = first_[static_cast<int>(hash & static_cast<unsigned>(first_.size() - 1))];
    // At most 64 looks: zero-filled weights at many addresses would all be in one bucket.
    int looks = 0;
    for (int i = bucket; i >= 0 && looks < 64; i = entries_[i].next) {
      const entry& each = entries_[i];
      if (each.hash != hash) continue;
      ++looks;
      if (each.id == id) return no_node;
      if (alive(each.id) && same_value(source, each.id, id, compared)) return each.id;
    }
    bucket = entries_.push_back({hash, id, bucket});
    return no_node;
  }

 private:
  struct entry {
    unsigned hash = 0;
    node_id id = no_node;
    int next = -1;
  };

  static constexpr int bucket_count(int nodes) {
    int count = 16;
    while (count < nodes) count *= 2;
    return count;
  }
  static constexpr std::uint64_t bits(double value) { return std::bit_cast<std::uint64_t>(value); }

  /// Few operations, as every node comes here: what tells most nodes apart, and not all that does.
  static constexpr unsigned hash_of(const graph& source, node_id id) {
    const node& value = source.nodes[id];
    if (value.kind == op::constant) {
      const int count = is_splat(value) ? 1 : value.extents.size();
      if (count == 0) return 0;
      const std::uint64_t hash = bits(constant_element(source, value, 0)) * 31u + bits(constant_element(source, value, count - 1)) * 17u +
                                 bits(constant_element(source, value, count / 2)) + static_cast<unsigned>(count) * 0x9e3779b1u;
      return static_cast<unsigned>(hash >> 32) * 0x9e3779b1u ^ static_cast<unsigned>(hash);
    }
    const node_id* operands = source.operands.data() + value.first_operand;
    const unsigned first = static_cast<unsigned>(value.operands > 0 ? operands[0] : 0);
    const unsigned second = static_cast<unsigned>(value.operands > 1 ? operands[1] : 0);
    const unsigned kind = static_cast<unsigned>(value.kind) * 64u + static_cast<unsigned>(value.function);
    return (first + second) * 0x9e3779b1u ^ (first * second + kind) * 0x85ebca6bu;
  }

  static constexpr bool same_value(const graph& source, node_id left_id, node_id right_id, int compared) {
    const node &left = source[left_id], &right = source[right_id];
    if (left.kind != right.kind) return false;
    if (left.kind == op::constant) return same_constant(source, left, right, compared);
    if (!same_attributes(left, right) || bits(left.pad_value) != bits(right.pad_value)) return false;
    if (same_operands(source, left_id, right_id, 0, 1)) return true;
    return commutes(left) && left.operands == 2 && same_operands(source, left_id, right_id, 1, -1);
  }
  /// Of two zeros the higher, and the lower, is the second one: the order counts.
  static constexpr bool commutes(const node& value) {
    const bool limits = value.function == scalar_function::maximum || value.function == scalar_function::minimum;
    return facts(value.function).commutative && !(limits && facts(value.type).floating);
  }
  static constexpr bool same_operands(const graph& source, node_id left, node_id right, int first, int step) {
    for (int i = 0; i < source[left].operands; ++i)
      if (source.operand(left, i) != source.operand(right, first + i * step)) return false;
    return true;
  }
  static constexpr bool in_halves(const node& value) { return value.source.where == constant_source::place::pool_of_halves; }
  static constexpr bool same_constant(const graph& source, const node& left, const node& right, int compared) {
    if (left.type != right.type || !(left.extents == right.extents)) return false;
    if (is_splat(left) != is_splat(right)) return false;
    if (is_splat(left)) return bits(left.source.value) == bits(right.source.value);
    if (left.source == right.source) return true;
    const int count = left.extents.size();
    if (count > compared) return false;
    if (in_halves(left) || in_halves(right)) return elements_of(source, left).wide == elements_of(source, right).wide;
    if (left.source.f32 != nullptr && right.source.f32 != nullptr) return same_elements(left.source.f32, right.source.f32, count);
    for (int i = 0; i < count; ++i)
      if (bits(constant_element(source, left, i)) != bits(constant_element(source, right, i))) return false;
    return true;
  }
  // A loop over raw pointers: in a constant expression of g++ each function call costs as much as ten additions. Zeros are told apart last.
  static constexpr bool same_elements(const float* left, const float* right, int count) {
    for (int i = 0; i < count; ++i)
      if (!(left[i] == right[i])) return false;
    for (int i = 0; i < count; ++i)
      if (left[i] == 0 && bits(static_cast<double>(left[i])) != bits(static_cast<double>(right[i]))) return false;
    return true;
  }

  list<int> first_;
  list<entry> entries_;
};

}  // namespace inlay::rewrite
