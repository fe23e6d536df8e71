#include <bench/networks/mobilenet_v1.hpp>

#include "../check.hpp"

int main() { return firmware::check<networks::mobilenet_v1>("mobilenet_v1", expected::mobilenet_v1); }
