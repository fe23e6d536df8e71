#include <bench/networks/lenet_5.hpp>

#include "../check.hpp"

inlay::model<networks::lenet_5, firmware::goal, inlay::io_in_arena> net;

int main() { return firmware::check_resident<net>("lenet_5_resident", expected::lenet_5); }
