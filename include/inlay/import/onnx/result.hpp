/// What an import is told, and what comes of it.
#pragma once

#include <inlay/import/onnx/call.hpp>

namespace inlay::imports {

/// What the user knows better than the file.
struct import_options {
  long long batch = -1;                 ///< the extent of a leading dimension without a number
  struct dimension_pin {
    std::string_view name;
    long long extent = 0;
  };
  list<dimension_pin> dimensions;       ///< of names that stand for extents
  struct shape_pin {
    std::string_view input;
    shape extents;
  };
  list<shape_pin> shapes;               ///< of whole inputs
  struct value_pin {
    std::string_view input;
    evaluated elements;
  };
  list<value_pin> values;               ///< inputs that are constants from now on
};

/// One input of the network: what is left of the file's inputs when initializers and pinned values are constants.
struct network_input {
  std::string_view name;
  dtype type = dtype::f32;
  shape extents{};
};

/// What came of an import. `outputs` are nodes of the builder.
struct import_result {
  bool failed = false;
  text problem;                  ///< of the file, or of an input or output
  list<unsupported> nodes;       ///< all that cannot be imported
  list<network_input> inputs;
  list<node_id> outputs;
  list<std::string_view> output_names;

  constexpr bool ok() const { return !failed && nodes.empty(); }
  /// One text with everything that is wrong.
  constexpr text diagnostic() const {
    text all;
    if (failed) all << problem << "\n";
    if (!nodes.empty()) all << nodes.size() << (nodes.size() == 1 ? " node is" : " nodes are") << " not supported:\n";
    for (const unsupported& each : nodes) all << "  " << each.operation << " '" << each.name << "': " << each.reason << "\n";
    return all;
  }
};

}  // namespace inlay::imports
