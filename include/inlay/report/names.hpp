/// Names of the user's operations as reports show them.
#pragma once

#include <string_view>

#include <inlay/core/text.hpp>
#include <inlay/graph/graph.hpp>

namespace inlay::report {

/// `conv2d` where there is one, `conv2d.1`, `conv2d.2`, ... where there are several, in the order the user wrote them.
constexpr list<text> operation_names(const list<scope>& scopes) {
  list<int> number = list<int>::filled(scopes.size()), total = list<int>::filled(scopes.size());
  list<int> first_of_label;
  for (int i = 0; i < scopes.size(); ++i) {
    int first = -1;
    for (int known : first_of_label)
      if (std::string_view(scopes[known].label) == scopes[i].label) first = known;
    if (first < 0) first_of_label.push_back(first = i);
    number[i] = ++total[first];
    // Where to find the total later.
    if (first != i) total[i] = -first - 1;
  }
  list<text> result;
  for (int i = 0; i < scopes.size(); ++i) {
    const int count = total[i] < 0 ? total[-total[i] - 1] : total[i];
    text name;
    name << scopes[i].label;
    if (count > 1) name << '.' << number[i];
    result.push_back(name);
  }
  return result;
}

/// Digits in groups of three: 1,234,567.
constexpr text grouped(long long number) {
  text digits, result;
  digits << number;
  for (int i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) result << ',';
    result << digits.view()[static_cast<std::size_t>(i)];
  }
  return result;
}

/// Pads to a column.
constexpr void fill_to(text& out, int line_begin, int column) {
  while (out.size() - line_begin < column) out << ' ';
}

}  // namespace inlay::report
