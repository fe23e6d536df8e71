/// ONNX operators that have no place in a compiled network, by name.
#pragma once

#include <inlay/import/onnx/call.hpp>

namespace inlay::imports {

constexpr void refuse_random(call& at) { at.fail("random numbers are not supported: draw them outside and make them an input"); }
constexpr void refuse_string(call& at) { at.fail("strings are not supported: prepare them outside of the network"); }
constexpr void refuse_image(call& at) { at.fail("images in files are not supported: decode them outside of the network"); }
constexpr void refuse_map(call& at) { at.fail("sequences are mapped by no operator here: export the network without SequenceMap"); }

inline constexpr operator_entry refused_operators[] = {
    {"Bernoulli", refuse_random}, {"Multinomial", refuse_random}, {"RandomNormal", refuse_random}, {"RandomNormalLike", refuse_random},
    {"RandomUniform", refuse_random}, {"RandomUniformLike", refuse_random}, {"StringConcat", refuse_string}, {"StringNormalizer", refuse_string},
    {"StringSplit", refuse_string}, {"RegexFullMatch", refuse_string}, {"ImageDecoder", refuse_image}, {"SequenceMap", refuse_map},
};

}  // namespace inlay::imports
