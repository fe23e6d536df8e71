"""Cycles of a Cortex-M4 estimated from the instructions that QEMU executes:  cycles.py <image.elf> [<function>]

Each instruction costs what the timing table of the Cortex-M4's manual says, with memory that never waits: loads and stores 2, of several registers
1 + their number, taken branches 3, VFMA 3, VDIV and VSQRT 14, others 1. Counted is what runs in namespace inlay; the sum is divided by the calls of the
function that the name given is part of (default: run_at, the entry of a model).
"""
import bisect
import re
import subprocess
import sys


def registers(operands):
    count = 0
    for part in re.search(r"\{(.*)\}", operands).group(1).split(","):
        bounds = re.findall(r"(\d+)", part)
        count += int(bounds[1]) - int(bounds[0]) + 1 if "-" in part else 1
    return count * (2 if re.search(r"\{d", operands) else 1)


def cost(name, operands):
    name = name.split(".")[0]
    if name in ("ldm", "stm", "ldmia", "stmia", "stmdb", "ldmdb", "push", "pop", "vldmia", "vstmia", "vpush", "vpop", "vldm", "vstm"):
        return 1 + registers(operands)
    if name.startswith(("vfma", "vfms", "vmla", "vmls", "vfnm")):
        return 3
    if name.startswith(("vdiv", "vsqrt")):
        return 14
    if name.startswith(("udiv", "sdiv")):
        return 12
    if name.startswith(("ldrd", "strd")):
        return 3
    if name.startswith(("ldr", "str", "vldr", "vstr")):
        return 2
    return 1


image = sys.argv[1]
entry = sys.argv[2] if len(sys.argv) > 2 else "run_at"
functions, costs = [], {}
listing = subprocess.run(["arm-none-eabi-objdump", "-d", "-C", "--no-show-raw-insn", image], capture_output=True, text=True, check=True).stdout
for line in listing.splitlines():
    if match := re.match(r"([0-9a-f]{8}) <(.*)>:$", line):
        functions.append((int(match[1], 16), match[2]))
    elif match := re.match(r" *([0-9a-f]+):\t(\S+)\t?(.*)", line):
        costs[int(match[1], 16)] = cost(match[2], match[3])
starts = [each[0] for each in functions]
order = sorted(costs)
following = dict(zip(order, order[1:]))
inside = {pc: "inlay::" in functions[bisect.bisect_right(starts, pc) - 1][1] for pc in costs}
entries = {start for start, name in functions if entry in name}

command = "qemu-system-arm -M mps2-an386 -icount shift=0 -singlestep -d nochain,exec -D /dev/stderr -display none -semihosting-config enable=on,target=native -kernel"
trace = subprocess.Popen(command.split() + [image], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
instructions = cycles = calls = 0
last = None
for line in trace.stderr:
    slash = line.find("/")
    if slash < 0:
        continue
    pc = int(line[slash + 1:slash + 9], 16)
    if last is not None and inside.get(last):
        instructions += 1
        cycles += costs[last] if following.get(last) == pc else max(costs[last], 3)
    calls += pc in entries
    last = pc
print("calls", calls)
print("instructions", instructions // max(calls, 1))
print("estimated_cycles", cycles // max(calls, 1))
