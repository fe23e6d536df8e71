/// ONNX Runtime: its shared library is opened by name, the network reaches it as the bytes of an .onnx file.
#include <dlfcn.h>

#include <onnxruntime_c_api.h>

#include <bench/peers/plugins/onnx_writer.hpp>
#include <bench/peers/plugins/plugin.hpp>

namespace {

using namespace peers;

struct runtime {
  const OrtApi* api = nullptr;
  std::string version;
  OrtEnv* environment = nullptr;

  runtime() {
    void* const library = dlopen(INLAY_ONNXRUNTIME_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) throw std::runtime_error(dlerror());
    const auto base = reinterpret_cast<const OrtApiBase* (*)()>(dlsym(library, "OrtGetApiBase"));
    if (base == nullptr || (api = base()->GetApi(ORT_API_VERSION)) == nullptr) throw std::runtime_error("ONNX Runtime is older than its header");
    version = std::string("ONNX Runtime ") + base()->GetVersionString();
    check(api->CreateEnv(ORT_LOGGING_LEVEL_ERROR, "inlay", &environment));
  }
  void check(OrtStatus* status) const {
    if (status == nullptr) return;
    const std::string text = api->GetErrorMessage(status);
    api->ReleaseStatus(status);
    throw std::runtime_error(text);
  }
};
const runtime& ort() {
  static const runtime once;
  return once;
}

/// All optimisations, one thread, inputs and outputs in memory that was given once.
class session final : public timed<session> {
 public:
  explicit session(const network& net)
      : in_(net.values[static_cast<std::size_t>(net.input)]),
        out_(net.values[static_cast<std::size_t>(net.output)]),
        in_memory_(static_cast<std::size_t>(in_.size())),
        out_memory_(static_cast<std::size_t>(out_.size())) {
    const OrtApi& api = *ort().api;
    OrtSessionOptions* options = nullptr;
    ort().check(api.CreateSessionOptions(&options));
    ort().check(api.SetIntraOpNumThreads(options, 1));
    ort().check(api.SetInterOpNumThreads(options, 1));
    ort().check(api.SetSessionExecutionMode(options, ORT_SEQUENTIAL));
    ort().check(api.SetSessionGraphOptimizationLevel(options, ORT_ENABLE_ALL));
    const std::string bytes = onnx_bytes(net);
    ort().check(api.CreateSessionFromArray(ort().environment, bytes.data(), bytes.size(), options, &session_));
    api.ReleaseSessionOptions(options);
    OrtMemoryInfo* memory = nullptr;
    ort().check(api.CreateCpuMemoryInfo(OrtArenaAllocator, OrtMemTypeDefault, &memory));
    const auto wrap = [&](buffer& data, const value& shape, OrtTypeInfo* type) {
      const OrtTensorTypeAndShapeInfo* info = nullptr;
      std::size_t rank = 0;
      ort().check(api.CastTypeInfoToTensorInfo(type, &info));
      ort().check(api.GetDimensionsCount(info, &rank));
      std::vector<std::int64_t> extents(rank);
      ort().check(api.GetDimensions(info, extents.data(), rank));
      api.ReleaseTypeInfo(type);
      OrtValue* result = nullptr;
      ort().check(api.CreateTensorWithDataAsOrtValue(memory, data.data(), static_cast<std::size_t>(shape.size()) * sizeof(float), extents.data(),
                                                     rank, ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT, &result));
      return result;
    };
    OrtTypeInfo *in_type = nullptr, *out_type = nullptr;
    ort().check(api.SessionGetInputTypeInfo(session_, 0, &in_type));
    ort().check(api.SessionGetOutputTypeInfo(session_, 0, &out_type));
    input_ = wrap(in_memory_, in_, in_type);
    output_ = wrap(out_memory_, out_, out_type);
    api.ReleaseMemoryInfo(memory);
    run();
  }
  ~session() override {
    ort().api->ReleaseValue(input_);
    ort().api->ReleaseValue(output_);
    ort().api->ReleaseSession(session_);
  }
  const char* name() const override { return ort().version.c_str(); }
  void set_input(const float* values) override { std::memcpy(in_memory_.data(), values, sizeof(float) * static_cast<std::size_t>(in_.size())); }
  void read_output(float* values) override { std::memcpy(values, out_memory_.data(), sizeof(float) * static_cast<std::size_t>(out_.size())); }
  void run() {
    const char *const in = "in", *const out = "out";
    OrtStatus* const status = ort().api->Run(session_, nullptr, &in, &input_, 1, &out, 1, &output_);
    if (status != nullptr) ort().check(status);
  }

 private:
  value in_, out_;
  buffer in_memory_, out_memory_;
  OrtSession* session_ = nullptr;
  OrtValue *input_ = nullptr, *output_ = nullptr;
};

}  // namespace

INLAY_PEER(net, all) { all.push_back(std::make_unique<session>(net)); }
