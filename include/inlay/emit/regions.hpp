/// Where the arena of a model lies: in the object or workspace as one, or part of it in fast memory that the caller gives.
#pragma once

#include <cstddef>
#include <type_traits>

#include <inlay/emit/memory.hpp>

namespace inlay {

/// What the caller gives for a part of the arena is that model's workspace of this name, or the address of as many bytes, aligned to 64.
template <class Got, class Want>
concept is_workspace = std::is_same_v<Got, Want> || std::is_same_v<Got, std::byte*>;

namespace detail {

inline std::byte* bytes_of(std::byte* memory) { return memory; }
template <class Workspace> std::byte* bytes_of(Workspace& memory) { return memory.bytes; }

template <class... Types> struct lent_memory {};

/// One arena. The object holds all of it.
template <class Stages> class one_region {
 public:
  /// Memory for intermediate values, in bytes: what a model object or a workspace takes.
  static constexpr std::size_t arena_bytes = Stages::planned.arena_bytes;

  /// Memory for a call that brings its own: `run(in..., out..., memory)`.
  struct workspace {
    alignas(64) std::byte bytes[arena_bytes > 0 ? arena_bytes : 1];
  };

  /// The memory of this object: undefined between calls.
  constexpr workspace& memory() { return own_; }

  using lent = lent_memory<>;  ///< what a call of the object takes besides its operands

 protected:
  using arena = std::byte*;
  static constexpr int workspaces = 1;

  template <class Memory>
    requires is_workspace<Memory, workspace>
  static arena arena_at(Memory& memory) {
    return bytes_of(memory);
  }
  arena own_arena() { return own_.bytes; }

  workspace own_;
};

/// Two. The object holds the slow one, and each call says where the fast one is: were its address kept beside the slow bytes, an object
/// with static storage would need all of them in flash, as initial values.
template <class Stages> class two_regions {
 public:
  /// Memory for intermediate values in both regions, in bytes.
  static constexpr std::size_t arena_bytes = Stages::planned.arena_bytes;
  /// Not more than the policy allows.
  static constexpr std::size_t fast_bytes = Stages::planned.fast_bytes;
  /// What a model object takes.
  static constexpr std::size_t slow_bytes = arena_bytes - fast_bytes;
  /// Of `bytes_moved`, how many are read and written in the fast region.
  static constexpr std::size_t fast_bytes_moved = Stages::planned.fast_bytes_moved;

  struct fast_workspace {
    alignas(64) std::byte bytes[fast_bytes > 0 ? fast_bytes : 1];
  };
  struct slow_workspace {
    alignas(64) std::byte bytes[slow_bytes > 0 ? slow_bytes : 1];
  };

  /// The memory of this object: undefined between calls.
  constexpr slow_workspace& memory() { return own_; }

  using lent = lent_memory<fast_workspace>;

 protected:
  using arena = emit::parted_arena<fast_bytes>;
  static constexpr int workspaces = 2;

  template <class Fast, class Slow>
    requires is_workspace<Fast, fast_workspace> && is_workspace<Slow, slow_workspace>
  static arena arena_at(Fast& fast, Slow& slow) {
    return {bytes_of(fast), bytes_of(slow)};
  }
  arena own_arena(fast_workspace& fast) { return {fast.bytes, own_.bytes}; }

  slow_workspace own_;
};

template <class Stages>
using regions = typename std::conditional_t<Stages::parts, std::type_identity<two_regions<Stages>>, std::type_identity<one_region<Stages>>>::type;

}  // namespace detail

}  // namespace inlay
