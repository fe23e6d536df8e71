/// What is read of an ONNX file: views into its bytes, each made when it is asked for. Field numbers are those of onnx.proto.
#pragma once

#include <bit>

#include <inlay/import/protobuf.hpp>

namespace inlay::imports {

/// TensorProto. The elements stay in the file.
struct tensor_view {
  std::string_view name;
  std::string_view place;  ///< the whole message, for its offset
  int data_type = 0;
  list<long long> dims;
  std::string_view raw;    ///< raw_data
  bool external = false;
  std::string_view external_location;
  list<field> numbers;     ///< float_data, int32_data, int64_data, double_data, uint64_data: runs of numbers, or single ones
};

/// AttributeProto.
struct attribute_view {
  std::string_view name;
  std::string_view reference;  ///< in a function: the attribute of the call that it stands for
  std::string_view place;
  int type = 0;
  float number = 0;
  long long integer = 0;
  std::string_view string;
  std::string_view tensor;     ///< TensorProto
  std::string_view graph;      ///< GraphProto
  list<float> numbers;
  list<long long> integers;
  list<std::string_view> strings;
};

/// NodeProto.
struct node_view {
  std::string_view name;
  std::string_view operation;
  std::string_view domain;
  std::string_view place;
  list<std::string_view> inputs;
  list<std::string_view> outputs;
  list<attribute_view> attributes;
};

/// One dimension: a number, or a name that stands for one (-1).
struct dimension_view {
  long long extent = -1;
  std::string_view name;
};

enum class value_kind : unsigned char { unknown, tensor, sequence, map, optional, sparse };

/// ValueInfoProto with the TypeProto in it.
struct value_view {
  std::string_view name;
  value_kind kind = value_kind::unknown;
  int data_type = 0;
  bool has_shape = false;
  list<dimension_view> dims;
};

/// GraphProto, or the body of a FunctionProto, which is nodes with names of values in front and behind.
struct graph_view {
  std::string_view name;
  list<std::string_view> nodes;
  list<tensor_view> initializers;
  list<value_view> inputs;
  list<value_view> outputs;
  bool sparse = false;
};

struct opset_view {
  std::string_view domain;
  int version = 0;
};

/// FunctionProto.
struct function_view {
  std::string_view name;
  std::string_view domain;
  list<std::string_view> inputs;
  list<std::string_view> outputs;
  list<std::string_view> nodes;
  list<attribute_view> defaults;
  list<opset_view> opsets;
};

/// ModelProto.
struct model_view {
  long long ir_version = 0;
  std::string_view producer;
  std::string_view graph;
  list<opset_view> opsets;
  list<std::string_view> functions;
};

constexpr float float_of_bits(std::uint64_t bits) { return std::bit_cast<float>(static_cast<std::uint32_t>(bits)); }

/// Takes the bytes of a field that has some; anything else is a problem of the file.
constexpr std::string_view bytes_of(source_file& file, const field& from, std::string_view message) {
  if (from.type == wire_type::bytes) return from.bytes;
  file.fail(message.data(), "a number stands where a text or a message belongs");
  return {};
}

constexpr tensor_view read_tensor(source_file& file, std::string_view message) {
  tensor_view result;
  result.place = message;
  wire_reader reader(file, message);
  for (field each; reader.next(each);) switch (each.number) {
      case 1: take_varints(file, each, [&](std::uint64_t bits) { result.dims.push_back(static_cast<long long>(bits)); }); break;
      case 2: result.data_type = each.value < 1024 ? static_cast<int>(each.value) : 1024; break;
      case 4:
      case 5:
      case 7:
      case 10:
      case 11: result.numbers.push_back(each); break;
      case 8: result.name = bytes_of(file, each, message); break;
      case 9: result.raw = bytes_of(file, each, message); break;
      case 13: {
        wire_reader entry(file, bytes_of(file, each, message));
        std::string_view key, word;
        for (field part; entry.next(part);) {
          if (part.number == 1) key = bytes_of(file, part, message);
          if (part.number == 2) word = bytes_of(file, part, message);
        }
        if (key == "location") result.external_location = word;
        break;
      }
      case 14: result.external = each.value == 1; break;
      default: break;
    }
  return result;
}

constexpr attribute_view read_attribute(source_file& file, std::string_view message) {
  attribute_view result;
  result.place = message;
  wire_reader reader(file, message);
  for (field each; reader.next(each);) switch (each.number) {
      case 1: result.name = bytes_of(file, each, message); break;
      case 21: result.reference = bytes_of(file, each, message); break;
      case 20: result.type = each.value < 1024 ? static_cast<int>(each.value) : 0; break;
      case 2: result.number = float_of_bits(each.value); break;
      case 3: result.integer = each.integer(); break;
      case 4: result.string = bytes_of(file, each, message); break;
      case 5: result.tensor = bytes_of(file, each, message); break;
      case 6: result.graph = bytes_of(file, each, message); break;
      case 7:
        if (each.type == wire_type::bytes)
          for (std::size_t i = 0; i + 4 <= each.bytes.size(); i += 4) {
            std::uint32_t bits = 0;
            for (std::size_t k = 0; k < 4; ++k) bits |= static_cast<std::uint32_t>(static_cast<unsigned char>(each.bytes[i + k])) << 8 * k;
            result.numbers.push_back(float_of_bits(bits));
          }
        else result.numbers.push_back(float_of_bits(each.value));
        break;
      case 8: take_varints(file, each, [&](std::uint64_t bits) { result.integers.push_back(static_cast<long long>(bits)); }); break;
      case 9: result.strings.push_back(bytes_of(file, each, message)); break;
      default: break;
    }
  return result;
}

constexpr node_view read_node(source_file& file, std::string_view message) {
  node_view result;
  result.place = message;
  wire_reader reader(file, message);
  for (field each; reader.next(each);) switch (each.number) {
      case 1: result.inputs.push_back(bytes_of(file, each, message)); break;
      case 2: result.outputs.push_back(bytes_of(file, each, message)); break;
      case 3: result.name = bytes_of(file, each, message); break;
      case 4: result.operation = bytes_of(file, each, message); break;
      case 5: result.attributes.push_back(read_attribute(file, bytes_of(file, each, message))); break;
      case 7: result.domain = bytes_of(file, each, message); break;
      default: break;
    }
  return result;
}

constexpr list<dimension_view> read_dimensions(source_file& file, std::string_view message) {
  list<dimension_view> result;
  wire_reader reader(file, message);
  for (field each; reader.next(each);) {
    if (each.number != 1) continue;
    dimension_view dimension;
    wire_reader parts(file, bytes_of(file, each, message));
    for (field part; parts.next(part);) {
      if (part.number == 1) dimension.extent = part.integer();
      if (part.number == 2) dimension.name = bytes_of(file, part, message);
    }
    result.push_back(dimension);
  }
  return result;
}

constexpr void read_type(source_file& file, std::string_view message, value_view& result) {
  wire_reader reader(file, message);
  for (field each; reader.next(each);) switch (each.number) {
      case 1: {
        result.kind = value_kind::tensor;
        wire_reader tensor(file, bytes_of(file, each, message));
        for (field part; tensor.next(part);) {
          if (part.number == 1) result.data_type = part.value < 1024 ? static_cast<int>(part.value) : 1024;
          if (part.number == 2) {
            result.has_shape = true;
            result.dims = read_dimensions(file, bytes_of(file, part, message));
          }
        }
        break;
      }
      case 4: result.kind = value_kind::sequence; break;
      case 5: result.kind = value_kind::map; break;
      case 8: result.kind = value_kind::sparse; break;
      case 9: result.kind = value_kind::optional; break;
      default: break;
    }
}

constexpr value_view read_value(source_file& file, std::string_view message) {
  value_view result;
  wire_reader reader(file, message);
  for (field each; reader.next(each);) {
    if (each.number == 1) result.name = bytes_of(file, each, message);
    if (each.number == 2) read_type(file, bytes_of(file, each, message), result);
  }
  return result;
}

constexpr graph_view read_graph(source_file& file, std::string_view message) {
  graph_view result;
  wire_reader reader(file, message);
  for (field each; reader.next(each);) switch (each.number) {
      case 1: result.nodes.push_back(bytes_of(file, each, message)); break;
      case 2: result.name = bytes_of(file, each, message); break;
      case 5: result.initializers.push_back(read_tensor(file, bytes_of(file, each, message))); break;
      case 11: result.inputs.push_back(read_value(file, bytes_of(file, each, message))); break;
      case 12: result.outputs.push_back(read_value(file, bytes_of(file, each, message))); break;
      case 15: result.sparse = true; break;
      default: break;
    }
  return result;
}

constexpr opset_view read_opset(source_file& file, std::string_view message) {
  opset_view result;
  wire_reader reader(file, message);
  for (field each; reader.next(each);) {
    if (each.number == 1) result.domain = bytes_of(file, each, message);
    if (each.number == 2) result.version = each.value < 100000 ? static_cast<int>(each.value) : 100000;
  }
  return result;
}

constexpr function_view read_function(source_file& file, std::string_view message) {
  function_view result;
  wire_reader reader(file, message);
  for (field each; reader.next(each);) switch (each.number) {
      case 1: result.name = bytes_of(file, each, message); break;
      case 4: result.inputs.push_back(bytes_of(file, each, message)); break;
      case 5: result.outputs.push_back(bytes_of(file, each, message)); break;
      case 7: result.nodes.push_back(bytes_of(file, each, message)); break;
      case 9: result.opsets.push_back(read_opset(file, bytes_of(file, each, message))); break;
      case 10: result.domain = bytes_of(file, each, message); break;
      case 11: result.defaults.push_back(read_attribute(file, bytes_of(file, each, message))); break;
      default: break;
    }
  return result;
}

constexpr model_view read_model(source_file& file) {
  model_view result;
  wire_reader reader(file, file.bytes());
  for (field each; reader.next(each);) switch (each.number) {
      case 1: result.ir_version = each.integer(); break;
      case 2: result.producer = bytes_of(file, each, file.bytes()); break;
      case 7: result.graph = bytes_of(file, each, file.bytes()); break;
      case 8: result.opsets.push_back(read_opset(file, bytes_of(file, each, file.bytes()))); break;
      case 25: result.functions.push_back(bytes_of(file, each, file.bytes())); break;
      default: break;
    }
  return result;
}

}  // namespace inlay::imports
