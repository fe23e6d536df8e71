/// Equations of einsum, "bij,bjk->bik": read, matched with the extents of operands, and checked.
#pragma once

#include <inlay/core/shape.hpp>

namespace inlay::composite {

inline constexpr int max_einsum_operands = 8;

enum class equation_problem : unsigned char {
  none, unexpected_character, ellipsis_is_not_three_dots, too_many_operands, too_many_indices, result_index_is_repeated, result_index_is_in_no_operand
};

/// The indices of one operand, one character for each axis. Axes under an ellipsis are called '0' for the last of them, '1', and so on.
struct index_names {
  int count = 0;
  char name[2 * max_rank]{};  // lists are also joined

  constexpr int find(char index) const {
    for (int i = 0; i < count; ++i)
      if (name[i] == index) return i;
    return -1;
  }
  constexpr bool has(char index) const { return find(index) >= 0; }
  constexpr void append(char index) {
    if (count < 2 * max_rank) name[count++] = index;
  }
  constexpr void remove(int position) {
    --count;
    for (int i = position; i < count; ++i) name[i] = name[i + 1];
  }
};

/// An equation for operands of known extents.
struct equation {
  equation_problem problem = equation_problem::none;
  int operands = 0;
  index_names operand[max_einsum_operands]{};
  index_names result{};
  int named_axes = 0, rank = 0;  ///< of the first operand whose indices do not name every axis
  char clashing_index = 'i';     ///< an index with two extents
  int left_extent = 1, right_extent = 1;
  int extent_of[128]{};

  constexpr shape extents(const index_names& names) const {
    shape result;
    for (int i = 0; i < names.count; ++i) result.append(extent_of[static_cast<int>(names.name[i])]);
    return result;
  }
};

namespace detail {

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Reads an equation character by character.
class equation_reader {
 public:
  constexpr equation_reader(const char* text, int size, const shape* extents, int operands)
      : text_(text), size_(size), extents_(extents), given_(operands) {}

  constexpr equation read() {
    bool arrow = false;
    while (position_ < size_ && result_.problem == equation_problem::none) {
      const bool operand_ends = read_names(arrow);
      if (operand_ends) continue;
      arrow = true;
    }
    if (result_.problem != equation_problem::none) return result_;
    if (!arrow) imply_result();
    check_result();
    check_extents();
    return result_;
  }

 private:
  constexpr char peek(int ahead = 0) const { return position_ + ahead < size_ ? text_[position_ + ahead] : '\0'; }

  /// One list of indices and the mark after it; false when the mark is an arrow.
  constexpr bool read_names(bool is_result) {
    index_names names;
    int before_dots = -1;
    for (;; ++position_) {
      const char c = peek();
      if (c == ' ') continue;
      if (is_letter(c)) {
        names.append(c);
      } else if (c == '.') {
        if (peek(1) != '.' || peek(2) != '.' || before_dots >= 0) return fail(equation_problem::ellipsis_is_not_three_dots);
        position_ += 2;
        before_dots = names.count;
      } else {
        break;
      }
      if (names.count > max_rank) return fail(equation_problem::too_many_indices);
    }
    const char mark = peek();
    const bool arrow = mark == '-' && peek(1) == '>';
    if (mark != '\0' && !(mark == ',' && !is_result) && !(arrow && !is_result)) return fail(equation_problem::unexpected_character);
    position_ += arrow ? 2 : 1;
    if (is_result) finish_result(names, before_dots);
    else finish_operand(names, before_dots);
    return !arrow;
  }

  constexpr void finish_operand(const index_names& names, int before_dots) {
    if (result_.operands == max_einsum_operands) {
      fail(equation_problem::too_many_operands);
      return;
    }
    const int rank = result_.operands < given_ ? extents_[result_.operands].rank : names.count;
    const int hidden = before_dots < 0 ? 0 : rank - names.count;
    if (names.count > rank || (before_dots < 0 && names.count != rank)) {
      if (result_.named_axes == result_.rank) {
        result_.named_axes = names.count;
        result_.rank = rank;
      }
    }
    result_.operand[result_.operands++] = with_ellipsis(names, before_dots, hidden > 0 ? hidden : 0);
    if (hidden > hidden_) hidden_ = hidden;
  }
  constexpr void finish_result(const index_names& names, int before_dots) {
    if (names.count + (before_dots < 0 ? 0 : hidden_) > max_rank) fail(equation_problem::too_many_indices);
    else result_.result = with_ellipsis(names, before_dots, hidden_);
  }
  static constexpr index_names with_ellipsis(const index_names& names, int before_dots, int hidden) {
    if (before_dots < 0) return names;
    index_names all;
    for (int i = 0; i < before_dots; ++i) all.append(names.name[i]);
    for (int i = hidden; i > 0; --i) all.append(static_cast<char>('0' + i - 1));
    for (int i = before_dots; i < names.count; ++i) all.append(names.name[i]);
    return all;
  }

  /// Without an arrow: the axes under ellipses, then the indices that occur once, in alphabetical order.
  constexpr void imply_result() {
    for (int i = hidden_; i > 0; --i) result_.result.append(static_cast<char>('0' + i - 1));
    for (char c = 'A'; c <= 'z'; ++c) {
      int seen = 0;
      for (int i = 0; i < result_.operands; ++i)
        for (int k = 0; k < result_.operand[i].count; ++k) seen += result_.operand[i].name[k] == c;
      if (seen == 1 && is_letter(c)) result_.result.append(c);
    }
    if (result_.result.count > max_rank) fail(equation_problem::too_many_indices);
  }
  constexpr void check_result() {
    for (int i = 0; i < result_.result.count; ++i) {
      const char c = result_.result.name[i];
      bool found = false;
      for (int k = 0; k < result_.operands; ++k) found = found || result_.operand[k].has(c);
      if (!found) fail(equation_problem::result_index_is_in_no_operand);
      if (result_.result.find(c) != i) fail(equation_problem::result_index_is_repeated);
    }
  }
  /// An index has one extent in all operands, or 1 in some; within one operand, only one.
  constexpr void check_extents() {
    int distinct = 0;
    for (int i = 0; i < result_.operands && i < given_; ++i) {
      const index_names& names = result_.operand[i];
      for (int k = 0; k < names.count && k < extents_[i].rank; ++k) {
        int& known = result_.extent_of[static_cast<int>(names.name[k])];
        const int here = extents_[i][k];
        const int first = names.find(names.name[k]);
        const bool clash = (known > 1 && here > 1 && known != here) || here != extents_[i][first];
        if (clash && result_.left_extent == result_.right_extent) {
          result_.clashing_index = names.name[k];
          result_.left_extent = first < k && here != extents_[i][first] ? extents_[i][first] : known;
          result_.right_extent = here;
        }
        distinct += known == 0;
        if (known <= 1) known = here;
      }
    }
    if (distinct > max_rank) fail(equation_problem::too_many_indices);
  }
  constexpr bool fail(equation_problem problem) {
    if (result_.problem == equation_problem::none) result_.problem = problem;
    return true;
  }

  const char* text_;
  int size_;
  const shape* extents_;
  int given_;
  int position_ = 0;
  int hidden_ = 0;
  equation result_{};
};

}  // namespace detail

/// Reads an equation for operands of these extents.
constexpr equation read_equation(const char* text, int size, const shape* extents, int operands) {
  return detail::equation_reader(text, size, extents, operands).read();
}

}  // namespace inlay::composite
