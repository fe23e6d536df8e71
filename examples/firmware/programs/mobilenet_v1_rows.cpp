#include <bench/networks/mobilenet_v1.hpp>

#include "../check.hpp"

inlay::model<networks::mobilenet_v1, firmware::goal, inlay::input_by_rows> net;

int main() { return firmware::check_rows<net, networks::mobilenet_v1>("mobilenet_v1_rows", expected::mobilenet_v1); }
