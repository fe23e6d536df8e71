#include <bench/networks/lenet_5.hpp>

#include "../check.hpp"

inlay::model<networks::lenet_5, firmware::goal, inlay::input_by_rows> net;

int main() { return firmware::check_rows<net, networks::lenet_5>("lenet_5_rows", expected::lenet_5); }
