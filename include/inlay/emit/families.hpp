/// Which convolutions of a network are computed by one function, and what each of them tells it.
#pragma once

#include <cstdint>
#include <type_traits>

#include <inlay/emit/stages.hpp>
#include <inlay/kernel/convolve_family.hpp>

namespace inlay::emit {

/// The convolutions of a plan that have the same form are a family. It goes by the first of them.
template <class Stages> struct convolve_families {
  static constexpr int count = Stages::planned.sizes.convolves;
  static constexpr bool by_rows = Stages::planned.sizes.groups > 0;
  static constexpr code_goal goal = Stages::machine.code;
  struct table {
    /// Windows of one tap have a function of their own if they are an eighth of the network's work: without loops over taps it is faster.
    bool pointwise_apart = false;
    int family[count + 1]{};
    int members[count + 1]{};
    int ending[count + 1]{};  ///< of a convolution, among those of its family
    int endings[count + 1]{};
    long long macs[count + 1]{};
  };
  static constexpr table all = [] {
    table result;
    bool used[count + 1]{};
    for (int i = 0; i < Stages::planned.sizes.steps + Stages::planned.sizes.preparation; ++i)
      if (const plan::step& each = Stages::planned.steps[i]; each.kind == plan::step_kind::convolve) {
        used[each.description] = true;
        result.macs[each.description] += each.macs;
      }
    long long pointwise = 0;
    for (int i = 0; i < count; ++i)
      if (used[i] && kernel::has_form(Stages::planned.convolves[i]) && kernel::form_of(Stages::planned.convolves[i], by_rows).pointwise)
        pointwise += result.macs[i];
    result.pointwise_apart = goal != code_goal::smallest && pointwise * 8 > Stages::planned.macs;
    kernel::convolve_form forms[count + 1]{};
    kernel::convolve_operands operands[count + 1]{};
    kernel::convolve_ending endings[count + 1]{};  // of those convolutions that are the first with theirs
    for (int i = 0; i < count; ++i) {
      result.family[i] = i;
      if (!used[i] || !kernel::has_form(Stages::planned.convolves[i])) continue;
      forms[i] = kernel::form_of(Stages::planned.convolves[i], by_rows);
      forms[i].pointwise = forms[i].pointwise && result.pointwise_apart;
      for (int j = 0; j < i && result.family[i] == i; ++j)
        if (result.members[j] > 0 && forms[j] == forms[i] && operands[j].admit(Stages::planned.convolves[i])) result.family[i] = j;
      const int family = result.family[i];
      operands[family].include(Stages::planned.convolves[i]);
      ++result.members[family];
      const kernel::convolve_ending ending = kernel::ending_of(Stages::planned.convolves[i]);
      int number = 0;
      for (int j = family; j < i && number < result.endings[family]; ++j) {
        if (result.family[j] != family || result.ending[j] != number) continue;
        if (endings[j] == ending) break;
        ++number;
      }
      result.ending[i] = number;
      if (number == result.endings[family]) {
        endings[i] = ending;
        ++result.endings[family];
      }
    }
    return result;
  }();
  /// Whether a description is given to the function of its family. Others have a kernel of their own; where code matters, too, those alone in their
  /// family that do a quarter of the network's work or more, and depthwise ones (whose own tile of pixels takes half the instructions).
  static constexpr bool shares(int description) {
    if constexpr (goal == code_goal::fastest) {
      return false;
    } else {
      const int members = all.members[all.family[description]];
      if (members == 0) return false;
      if (goal == code_goal::smallest || members > 1) return true;
      return !Stages::planned.convolves[description].is_depthwise() && all.macs[description] * 4 < Stages::planned.macs;
    }
  }
};

/// One family, as kernel::convolve_shared wants it.
template <class Stages, int First> struct convolve_family {
  using families = convolve_families<Stages>;
  using all_numbers = kernel::convolve_numbers;
  static constexpr kernel::convolve_form form = kernel::form_of(Stages::planned.convolves[First], families::by_rows);
  static constexpr int endings = families::all.endings[First];
  struct end_table {
    kernel::convolve_ending each[endings]{};
    constexpr const kernel::convolve_ending& operator[](int number) const { return each[number]; }
  };
  static constexpr end_table ending = [] {
    end_table result;
    for (int i = First; i < families::count; ++i)
      if (families::all.family[i] == First) result.each[families::all.ending[i]] = kernel::ending_of(Stages::planned.convolves[i]);
    return result;
  }();
  static constexpr kernel::convolve_operands operands = [] {
    kernel::convolve_operands result;
    for (int i = First; i < families::count; ++i)
      if (families::all.family[i] == First) result.include(Stages::planned.convolves[i]);
    return result;
  }();
  static constexpr all_numbers numbers_of(int description) {
    all_numbers result = kernel::numbers_of(Stages::planned.convolves[description], families::by_rows);
    result.value[all_numbers::ending] = families::all.ending[description];
    return result;
  }
  struct summary {
    all_numbers first{};
    int place[all_numbers::count]{};  ///< in the table of a member; -1: all members agree
    int differing = 0;
    bool narrow = true;
    bool wraps = false;
    int row_taps = 1;
    bool rows_only = true;
    bool inside[3] = {true, true, true};
    int pixels = 1;
    int depth = 0;
    double idle_macs = 0;  ///< what tiles compute that is not there, at the borders and ends of rows
  };
  static constexpr summary all = [] {
    const auto for_each_member = [](const auto& body) {
      for (int i = First; i < families::count; ++i)
        if (families::all.family[i] == First) body(i, numbers_of(i));
    };
    summary result{.first = numbers_of(First)};
    for (int i = 0; i < all_numbers::count; ++i) result.place[i] = -1;
    for_each_member([&](int i, const all_numbers& numbers) {
      const kernel::convolve_description& d = Stages::planned.convolves[i];
      for (int axis = 0; axis < 3; ++axis) {
        const auto of = [&](int what) { return numbers.value[all_numbers::of(axis, what)]; };
        if (of(all_numbers::left) > 0 || of(all_numbers::right) < of(all_numbers::out_extent)) result.inside[axis] = false;
      }
      for (int k = 0; k < all_numbers::count; ++k)
        if (numbers.value[k] != result.first.value[k]) result.place[k] = 0;
      if (d.kernel[0] > result.row_taps) result.row_taps = d.kernel[0];
      if (d.pixels > result.pixels) result.pixels = d.pixels;
      result.rows_only = result.rows_only && d.ring > 0;
      result.wraps = result.wraps || (d.ring > 0 && d.ring < d.in_extent[0]);
      const int depth = d.channels_in / d.groups * d.kernel[0] * d.kernel[1] * d.kernel[2];
      if (i == First || depth < result.depth) result.depth = depth;
    });
    for (int k = 0; k < all_numbers::count; ++k)
      if (result.place[k] == 0) result.place[k] = result.differing++;
    for_each_member([&](int i, const all_numbers& numbers) {
      result.idle_macs += static_cast<double>(families::all.macs[i]) * kernel::idle_share(numbers, result.pixels);
      for (int k = 0; k < all_numbers::count; ++k)
        if (result.place[k] >= 0 && numbers.value[k] != static_cast<std::int16_t>(numbers.value[k])) result.narrow = false;
    });
    return result;
  }();
  static constexpr int pixels = form.depthwise ? (form.lanes > 1 ? 4 : 1) : all.pixels;
  static constexpr int depth = all.depth, row_taps = all.row_taps;
  /// Scalar cores compute the last pixels of a row by the tile of all others, unless that is a fifth of the network's work; a fiftieth where each
  /// product is a call.
  static constexpr bool has_single_pixels = form.lanes > 1 ||
                                            (families::goal != code_goal::smallest &&
                                             all.idle_macs * (Stages::machine.fma ? 5 : 50) > static_cast<double>(Stages::planned.macs));
  static constexpr bool wraps = all.wraps, rows_only = all.rows_only;
  static constexpr const bool (&inside)[3] = all.inside;
  using entry = std::conditional_t<all.narrow, std::int16_t, int>;

  class numbers {
   public:
    INLAY_ALWAYS_INLINE constexpr explicit numbers(const entry* table) : table_(table) {}
    template <int Index> INLAY_ALWAYS_INLINE constexpr int get() const {
      if constexpr (all.place[Index] < 0)
        return all.first.value[Index];
      else
        return table_[all.place[Index]];
    }

   private:
    const entry* table_;
  };

  /// What member `Description` tells.
  template <int Description> struct table_of {
    struct array {
      entry value[all.differing > 0 ? all.differing : 1]{};
    };
    static constexpr array value = [] {
      array result;
      const all_numbers numbers = numbers_of(Description);
      for (int k = 0; k < all_numbers::count; ++k)
        if (all.place[k] >= 0) result.value[all.place[k]] = static_cast<entry>(numbers.value[k]);
      return result;
    }();
  };
};

}  // namespace inlay::emit
