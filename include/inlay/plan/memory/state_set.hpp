/// A set of bit sets: which states a search has been in.
#pragma once

#include <inlay/core/list.hpp>

namespace inlay::memory::detail {

/// Open addressing over keys of `words` machine words, compared exactly.
class state_set {
 public:
  constexpr explicit state_set(int words) : words_(words) { slots_.resize(32, -1); }

  constexpr void clear() {
    keys_.clear();
    count_ = 0;
    for (int& slot : slots_) slot = -1;
  }

  /// False if the key was there already.
  constexpr bool insert(const unsigned long long* key) {
    const int at = find(key);
    if (slots_[at] >= 0) return false;
    slots_[at] = count_++;
    for (int i = 0; i < words_; ++i) keys_.push_back(key[i]);
    if (2 * count_ > slots_.size()) grow();
    return true;
  }

 private:
  int words_;
  int count_ = 0;
  list<int> slots_{};
  list<unsigned long long> keys_{};

  constexpr int find(const unsigned long long* key) const {
    unsigned long long hash = 0;
    for (int i = 0; i < words_; ++i) hash = (hash ^ key[i] ^ (key[i] >> 29)) * 0x9e3779b97f4a7c15ULL;
    const int mask = slots_.size() - 1;
    int at = static_cast<int>(hash >> 40) & mask;
    while (slots_[at] >= 0 && !same(keys_.data() + slots_[at] * words_, key)) at = (at + 1) & mask;
    return at;
  }
  constexpr bool same(const unsigned long long* left, const unsigned long long* right) const {
    for (int i = 0; i < words_; ++i)
      if (left[i] != right[i]) return false;
    return true;
  }
  constexpr void grow() {
    const int size = slots_.size();
    slots_.clear();
    slots_.resize(4 * size, -1);
    for (int i = 0; i < count_; ++i) slots_[find(keys_.data() + i * words_)] = i;
  }
};

}  // namespace inlay::memory::detail
