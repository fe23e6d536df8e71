/// `onnx`: a trained file as a network.
#pragma once

#include <bit>
#include <tuple>
#include <utility>

#include <inlay/emit/model.hpp>
#include <inlay/import/onnx/import.hpp>

namespace inlay {

/// The bytes of a file. `Stored` may count a terminating zero of the string literal that holds them.
template <std::size_t Size, std::size_t Stored = Size> struct file_bytes {
  char data[Stored];
  constexpr std::string_view view() const { return {data, Size}; }
};

/// `inline constexpr auto kws_bytes = inlay::bytes({ #embed "kws.onnx" });` where the compiler has #embed.
template <std::size_t Size> constexpr file_bytes<Size> bytes(const unsigned char (&elements)[Size]) {
  struct same {
    unsigned char data[Size];
  } copy{};
  for (std::size_t i = 0; i < Size; ++i) copy.data[i] = elements[i];
  return std::bit_cast<file_bytes<Size>>(copy);
}

namespace detail {
template <int Size> struct pin_name {
  char characters[Size]{};
  constexpr pin_name(const char (&text)[Size]) {  // NOLINT: a template argument is converted
    for (int i = 0; i < Size; ++i) characters[i] = text[i];
  }
  constexpr std::string_view view() const { return {characters, Size - 1}; }
};
}  // namespace detail

// What a user knows better than the file.

/// The extent of a leading dimension that the file leaves open.
template <int Extent> struct batch {};
/// The extent of a dimension that the file gives a name: `dimension<"sequence", 64>`.
template <detail::pin_name Name, int Extent> struct dimension {};
/// The shape of a whole input: `input_shape<"image", 1, 3, 224, 224>`.
template <detail::pin_name Name, int... Extents> struct input_shape {};
/// An input that always has the same value, a constexpr tensor: `input_value<"axes", axes>`.
template <detail::pin_name Name, const auto& Value> struct input_value {};

namespace detail {

template <int Extent> constexpr void pin(imports::import_options& options, batch<Extent>) { options.batch = Extent; }
template <pin_name Name, int Extent> constexpr void pin(imports::import_options& options, dimension<Name, Extent>) {
  options.dimensions.push_back({Name.view(), Extent});
}
template <pin_name Name, int... Extents> constexpr void pin(imports::import_options& options, input_shape<Name, Extents...>) {
  options.shapes.push_back({Name.view(), make_shape(Extents...)});
}
template <pin_name Name, const auto& Value> constexpr void pin(imports::import_options& options, input_value<Name, Value>) {
  using type = plain_t<decltype(Value)>;
  evaluated elements{type::extents, dtype_of<typename type::element_type>, {}};
  for (int i = 0; i < type::size; ++i) elements.elements.push_back(static_cast<double>(Value.data[i]));
  options.values.push_back({Name.view(), elements});
}

/// What the type of a network says of a file.
struct onnx_rim {
  static constexpr int most = 64;
  bool ok = false;
  int inputs = 0;
  int outputs = 0;
  dtype input_type[most]{};
  shape input_extents[most]{};
  dtype output_type[most]{};
  shape output_extents[most]{};
};

template <const auto& Bytes, class... Pins> struct onnx_file {
  static constexpr imports::import_options options() {
    imports::import_options result;
    (pin(result, Pins{}), ...);
    return result;
  }
  static constexpr onnx_rim describe() {
    const imports::imported_graph imported = imports::read_onnx(Bytes.view(), options());
    onnx_rim result;
    const imports::import_result& found = imported.result;
    if (!found.ok() || found.inputs.size() > onnx_rim::most || found.outputs.size() > onnx_rim::most) return result;
    result.ok = true;
    for (const imports::network_input& each : found.inputs) {
      result.input_type[result.inputs] = each.type;
      result.input_extents[result.inputs++] = each.extents;
    }
    for (node_id id : found.outputs) {
      result.output_type[result.outputs] = imported.network[id].type;
      result.output_extents[result.outputs++] = imported.network[id].extents;
    }
    return result;
  }
  static constexpr onnx_rim rim = describe();
  struct diagnosis {
    constexpr text operator()() const { return imports::read_onnx(Bytes.view(), options()).result.diagnostic(); }
  };
  static constexpr list<node_id> append(builder& target, const list<node_id>& inputs) {
    imports::source_file file(Bytes.view(), floats_of<Bytes>());
    const imports::import_options pins = options();
    imports::importer reader(file, pins);
    imports::import_result result;
    reader.import(target, inputs, result);
    return result.outputs;
  }
};

/// What is wrong with a file, as text; empty if it can be compiled.
template <class File> constexpr auto onnx_problem() {
  if constexpr (File::rim.ok) return fixed_text<0>{};
  else return composed_text<typename File::diagnosis{}>;
}

/// Where the expressions that a file is called with are first other than its inputs.
struct onnx_clash {
  int input = 0;
  int axis = 0;
  int extent = 0, wanted_extent = 0;
  int rank = 0, wanted_rank = 0;
  dtype type{}, wanted_type{};
};
template <class File, class... Given> constexpr onnx_clash find_onnx_clash() {
  onnx_clash found;
  if constexpr (sizeof...(Given) == File::rim.inputs && (traced<Given> && ...)) {
    const dtype types[] = {dtype_of<element_type_of<Given>>..., dtype{}};
    const shape shapes[] = {extents_of<Given>..., shape{}};
    for (int input = 0; input < File::rim.inputs; ++input) {
      const shape &extents = shapes[input], &wanted = File::rim.input_extents[input];
      found = {input, 0, 0, 0, extents.rank, wanted.rank, types[input], File::rim.input_type[input]};
      if (found.type != found.wanted_type || found.rank != found.wanted_rank) return found;
      for (; found.axis < found.rank; ++found.axis) {
        found.extent = extents[found.axis];
        found.wanted_extent = wanted[found.axis];
        if (found.extent != found.wanted_extent) return found;
      }
    }
  }
  return found;
}
template <class File, class... Given> inline constexpr onnx_clash onnx_clash_of = find_onnx_clash<File, Given...>();

}  // namespace detail

// What must hold where a file is called in another network.

/// As many expressions as it has inputs.
template <int Given, int Wanted>
concept onnx_is_given_all_inputs = Given == Wanted;
template <class... Given>
concept onnx_is_given_expressions = (traced<Given> && ...);
template <int Input, dtype Given, dtype Wanted>
concept onnx_input_element_matches = Given == Wanted;
template <int Input, int Given, int Wanted>
concept onnx_input_rank_matches = Given == Wanted;
template <int Input, int Axis, int Given, int Wanted>
concept onnx_input_extent_matches = Given == Wanted;

namespace detail {

template <class File, class Inputs, class Outputs> class onnx_network;
template <class File, int... In, int... Out> class onnx_network<File, std::integer_sequence<int, In...>, std::integer_sequence<int, Out...>> {
  template <int Index> using input = expression_of<element_of<File::rim.input_type[Index]>, File::rim.input_extents[Index]>;
  template <int Index> using output = expression_of<element_of<File::rim.output_type[Index]>, File::rim.output_extents[Index]>;

 public:
  using parameters = parameter_list<input<In>...>;

  // The numbers are parameters so that compilers print them.
  template <class... Given, int Count = sizeof...(Given), int Inputs = File::rim.inputs, onnx_clash Clash = onnx_clash_of<File, Given...>,
            int Input = Clash.input, dtype Type = Clash.type, dtype InputType = Clash.wanted_type, int Rank = Clash.rank,
            int InputRank = Clash.wanted_rank, int Axis = Clash.axis, int Extent = Clash.extent, int InputExtent = Clash.wanted_extent>
    requires onnx_is_given_all_inputs<Count, Inputs> && onnx_is_given_expressions<Given...> &&
             onnx_input_element_matches<Input, Type, InputType> && onnx_input_rank_matches<Input, Rank, InputRank> &&
             onnx_input_extent_matches<Input, Axis, Extent, InputExtent>
  constexpr auto operator()(const Given&... inputs) const {
    builder& target = target_of(inputs...);
    const list<node_id> results = File::append(target, {inputs.id()...});
    if constexpr (sizeof...(Out) == 1) return (output<Out>(target, results[Out]), ...);
    else return std::tuple<output<Out>...>(output<Out>(target, results[Out])...);
  }
};
}  // namespace detail

/// The file can be compiled. If not, the text says what is wrong, node by node.
template <auto Problem>
concept onnx_is_supported = Problem.view().empty();

namespace detail {

// g++ prints a text as the value of a deduced argument; clang prints the numbers of its characters there, but characters that are arguments
// each as such.
#if defined(__clang__)
template <char... Problem>
concept onnx_says_nothing = sizeof...(Problem) == 0;
template <char... Problem>
  requires onnx_says_nothing<Problem...>
struct onnx_silence {};
template <auto Problem, class = std::make_index_sequence<Problem.view().size()>> struct onnx_verdict;
template <auto Problem, std::size_t... Places> struct onnx_verdict<Problem, std::index_sequence<Places...>>
    : onnx_silence<Problem.characters[Places]...> {};
#else
template <auto Problem>
  requires onnx_is_supported<Problem>
struct onnx_verdict {};
#endif

template <class File, class Verdict = onnx_verdict<onnx_problem<File>()>> struct checked_onnx : Verdict {
  using type = onnx_network<File, std::make_integer_sequence<int, File::rim.inputs>, std::make_integer_sequence<int, File::rim.outputs>>;
};

}  // namespace detail

/// A trained network in a file, alone, `inlay::model<inlay::onnx<kws_bytes>>`, or called in another network:
///
///     inline constexpr auto kws = inlay::onnx<kws_bytes, inlay::batch<1>>;
///     inline constexpr auto listens = [](inlay::expression<float, 1, 1, 49, 10> audio) { return inlay::softmax(kws(audio)); };
///
/// `Bytes` is a constexpr object of namespace scope: what `inlay_embed` of CMake writes, or `inlay::bytes({...})` around an #embed.
template <const auto& Bytes, class... Pins>
inline constexpr typename detail::checked_onnx<detail::onnx_file<Bytes, Pins...>>::type onnx{};

}  // namespace inlay
