/// All ONNX operators that can be imported.
#pragma once

#include <inlay/import/onnx/operators/arithmetic.hpp>
#include <inlay/import/onnx/operators/attention.hpp>
#include <inlay/import/onnx/operators/constant.hpp>
#include <inlay/import/onnx/operators/control.hpp>
#include <inlay/import/onnx/operators/convolution.hpp>
#include <inlay/import/onnx/operators/indexing.hpp>
#include <inlay/import/onnx/operators/integer.hpp>
#include <inlay/import/onnx/operators/loss.hpp>
#include <inlay/import/onnx/operators/movement.hpp>
#include <inlay/import/onnx/operators/normalization.hpp>
#include <inlay/import/onnx/operators/order.hpp>
#include <inlay/import/onnx/operators/pooling.hpp>
#include <inlay/import/onnx/operators/quantization.hpp>
#include <inlay/import/onnx/operators/recurrent.hpp>
#include <inlay/import/onnx/operators/reduction.hpp>
#include <inlay/import/onnx/operators/refused.hpp>
#include <inlay/import/onnx/operators/resize.hpp>
#include <inlay/import/onnx/operators/scatter.hpp>
#include <inlay/import/onnx/operators/signal.hpp>
#include <inlay/import/onnx/operators/trees.hpp>
#include <inlay/import/onnx/operators/vision.hpp>

namespace inlay::imports {

namespace detail {

template <int Size> constexpr const operator_entry* find_in(const operator_entry (&entries)[Size], std::string_view domain, std::string_view name) {
  for (const operator_entry& each : entries)
    if (each.name.size() == name.size() && each.name[0] == name[0] && each.name == name && each.domain == domain) return &each;
  return nullptr;
}
template <class... Tables> constexpr const operator_entry* find_in_all(std::string_view domain, std::string_view name, const Tables&... tables) {
  const operator_entry* found = nullptr;
  (void)(((found = find_in(tables, domain, name)) != nullptr) || ...);
  return found;
}

}  // namespace detail

/// `use` of the arrays of all operators.
template <class Use> constexpr auto with_operator_tables(const Use& use) {
  return use(arithmetic_operators, attention_operators, constant_operators, control_operators, convolution_operators, indexing_operators,
             integer_operators, loss_operators, movement_operators, normalization_operators, order_operators, pooling_operators,
             quantization_operators, recurrent_operators, reduction_operators, refused_operators, resize_operators, scatter_operators,
             signal_operators, tree_operators, vision_operators);
}

constexpr const operator_entry* find_operator(std::string_view domain, std::string_view name) {
  if (domain == "ai.onnx") domain = "";
  if (name.empty()) return nullptr;
  return with_operator_tables([&](const auto&... tables) { return detail::find_in_all(domain, name, tables...); });
}

}  // namespace inlay::imports
