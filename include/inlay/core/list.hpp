/// A growable array for constant evaluation: what the compiler-in-the-compiler uses where ordinary code has std::vector.
#pragma once

#include <initializer_list>

namespace inlay {

/// Owns its elements on the heap of the constant evaluation; such memory never outlives the evaluation, so no program that
/// only uses lists inside constant expressions allocates. (std::vector is not constant on every compiler supported here.)
template <class Element> class list {
 public:
  constexpr list() = default;
  constexpr list(std::initializer_list<Element> elements) {
    reserve(static_cast<int>(elements.size()));
    for (const Element& element : elements) push_back(element);
  }
  /// `count` elements, all equal to `value`.
  static constexpr list filled(int count, const Element& value = Element{}) {
    list result;
    result.resize(count, value);
    return result;
  }
  constexpr list(const list& other) {
    reserve(other.size_);
    for (const Element& element : other) push_back(element);
  }
  constexpr list(list&& other) noexcept : data_(other.data_), size_(other.size_), capacity_(other.capacity_) {
    other.data_ = nullptr;
    other.size_ = other.capacity_ = 0;
  }
  constexpr list& operator=(const list& other) {
    if (this != &other) {
      clear();
      reserve(other.size_);
      for (const Element& element : other) push_back(element);
    }
    return *this;
  }
  constexpr list& operator=(list&& other) noexcept {
    if (this != &other) {
      delete[] data_;
      data_ = other.data_;
      size_ = other.size_;
      capacity_ = other.capacity_;
      other.data_ = nullptr;
      other.size_ = other.capacity_ = 0;
    }
    return *this;
  }
  constexpr ~list() { delete[] data_; }

  constexpr int size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr Element* data() { return data_; }
  constexpr const Element* data() const { return data_; }
  constexpr Element& operator[](int index) { return data_[index]; }
  constexpr const Element& operator[](int index) const { return data_[index]; }
  constexpr Element& back() { return data_[size_ - 1]; }
  constexpr const Element& back() const { return data_[size_ - 1]; }
  constexpr Element* begin() { return data_; }
  constexpr Element* end() { return data_ + size_; }
  constexpr const Element* begin() const { return data_; }
  constexpr const Element* end() const { return data_ + size_; }

  constexpr void reserve(int capacity) {
    if (capacity <= capacity_ || capacity < 1) return;  // the second half is for g++, which warns of arrays of no elements
    Element* moved = new Element[static_cast<unsigned>(capacity)]{};
    for (int i = 0; i < size_; ++i) moved[i] = static_cast<Element&&>(data_[i]);
    delete[] data_;
    data_ = moved;
    capacity_ = capacity;
  }
  /// Returns the index of the new element.
  constexpr int push_back(const Element& element) {
    if (size_ == capacity_) {
      const Element copy = element;  // the element may live in this list
      reserve(capacity_ == 0 ? 8 : 2 * capacity_);
      data_[size_] = copy;
    } else {
      data_[size_] = element;
    }
    return size_++;
  }
  constexpr void pop_back() { --size_; }
  constexpr void clear() { size_ = 0; }
  constexpr void resize(int count, const Element& value = Element{}) {
    if (count > capacity_) reserve(count > 2 * capacity_ ? count : 2 * capacity_);
    for (int i = size_; i < count; ++i) data_[i] = value;
    size_ = count;
  }
  friend constexpr bool operator==(const list& left, const list& right) {
    if (left.size_ != right.size_) return false;
    for (int i = 0; i < left.size_; ++i)
      if (!(left.data_[i] == right.data_[i])) return false;
    return true;
  }

 private:
  Element* data_ = nullptr;
  int size_ = 0;
  int capacity_ = 0;
};

}  // namespace inlay
