/// Everything of inlay, and networks in ONNX files.
#pragma once

#include <inlay/core/config.hpp>
#include <inlay/emit/onnx.hpp>
#include <inlay/inlay.hpp>
