/*
 * relay DELAY_US: two network namespaces, joined by a wire that delays every packet by DELAY_US, each way.
 *
 * netem is not in every kernel, TUN nearly always is. Each namespace gets a TUN device named "wire"; what one of them
 * sends, the other is handed DELAY_US later. The namespaces have no names: they live as long as this process does, and
 * others enter them through its file descriptors.
 *
 *   stdout  first: the paths of the client's and the server's namespace, on one line
 *   stdin   a line: answers with the counts since the last answer, as one line of JSON, and zeroes them
 *           end of file: ends, so that nothing outlives the process that started it
 *
 * Counts are taken when a packet enters the wire. Times are microseconds of CLOCK_MONOTONIC.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <inttypes.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

enum {
  CLIENT,
  SERVER,
  ENDS,
  SLOTS = 16384,      /* packets on the way in one direction; a full wire leaves the rest in the device's own queue */
  MAX_PACKET = 1600,  /* the MTU of TUN is 1500 */
  IDLE_US = 1000000,
};

struct packet {
  uint64_t due;
  int length;
  unsigned char bytes[MAX_PACKET];
};

/* What travels from one end: a ring, in order of time, since the delay is the same for all. */
struct wire {
  struct packet *packets;
  unsigned head, tail; /* never wrapped: head == tail is empty */
};

struct counts {
  uint64_t syns, bytes_up, bytes_down, first_syn_us, last_answer_us;
};

static uint64_t now_us(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}

static int check(int result, const char *what) {
  if (result < 0) {
    perror(what);
    exit(1);
  }
  return result;
}

/* Moves this process into a new namespace, and opens the wire there. */
static int open_end(int *namespace) {
  check(unshare(CLONE_NEWNET), "relay: unshare (needs root)");
  *namespace = check(open("/proc/self/ns/net", O_RDONLY), "relay: /proc/self/ns/net");
  int device = check(open("/dev/net/tun", O_RDWR | O_NONBLOCK), "relay: /dev/net/tun");
  struct ifreq request = {.ifr_flags = IFF_TUN | IFF_NO_PI};
  strcpy(request.ifr_name, "wire");
  check(ioctl(device, TUNSETIFF, &request), "relay: TUNSETIFF");
  return device;
}

static int is_ipv4(const unsigned char *packet, int length) { return length >= 20 && packet[0] >> 4 == 4; }

/* The first packet of a connection: TCP with SYN and without ACK. */
static int is_syn(const unsigned char *packet, int length) {
  int header = (packet[0] & 15) * 4;
  return packet[9] == 6 && length >= header + 20 && (packet[header + 13] & 0x12) == 0x02;
}

/* A packet of TCP with something in it. */
static int has_payload(const unsigned char *packet, int length) {
  int header = (packet[0] & 15) * 4;
  return packet[9] == 6 && length >= header + 20 && length > header + (packet[header + 12] >> 4) * 4;
}

static void count(struct counts *counts, int end, const struct packet *packet) {
  if (end == SERVER) {
    counts->bytes_down += packet->length;
    if (has_payload(packet->bytes, packet->length)) counts->last_answer_us = now_us();
    return;
  }
  counts->bytes_up += packet->length;
  if (!is_syn(packet->bytes, packet->length)) return;
  if (counts->syns++ == 0) counts->first_syn_us = now_us();
}

/* Takes all that the device has, as far as there is room. */
static void take(struct wire *wire, int device, int end, uint64_t delay, struct counts *counts) {
  while (wire->tail - wire->head < SLOTS) {
    struct packet *packet = &wire->packets[wire->tail % SLOTS];
    packet->length = read(device, packet->bytes, MAX_PACKET);
    if (packet->length <= 0) return;
    if (!is_ipv4(packet->bytes, packet->length)) continue; /* IPv6 asking for routers */
    packet->due = now_us() + delay;
    count(counts, end, packet);
    wire->tail++;
  }
}

/* Hands over what is due. Returns when the next packet will be, at the latest `until`. */
static uint64_t hand_over(struct wire *wire, int device, uint64_t until) {
  uint64_t now = now_us();
  for (; wire->head != wire->tail; wire->head++) {
    struct packet *packet = &wire->packets[wire->head % SLOTS];
    if (packet->due > now) return packet->due < until ? packet->due : until;
    if (write(device, packet->bytes, packet->length) < 0) perror("relay: lost a packet");
  }
  return until;
}

static void answer(struct counts *counts) {
  printf("{\"syns\":%" PRIu64 ",\"bytesUp\":%" PRIu64 ",\"bytesDown\":%" PRIu64 ",\"firstSynUs\":%" PRIu64
         ",\"lastAnswerUs\":%" PRIu64 "}\n",
         counts->syns, counts->bytes_up, counts->bytes_down, counts->first_syn_us, counts->last_answer_us);
  fflush(stdout);
  *counts = (struct counts){0};
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: relay DELAY_US\n");
    return 2;
  }
  uint64_t delay = strtoull(argv[1], NULL, 10);
  int namespaces[ENDS], devices[ENDS];
  struct wire wires[ENDS] = {0};
  struct counts counts = {0};
  for (int end = 0; end < ENDS; end++) {
    devices[end] = open_end(&namespaces[end]);
    wires[end].packets = malloc(SLOTS * sizeof(struct packet));
    if (wires[end].packets == NULL) check(-1, "relay: malloc");
  }
  prctl(PR_SET_TIMERSLACK, 1); /* nanosecond: the default of 50 us would be added to each hop */
  printf("/proc/%d/fd/%d /proc/%d/fd/%d\n", getpid(), namespaces[CLIENT], getpid(), namespaces[SERVER]);
  fflush(stdout);

  for (;;) {
    uint64_t next = now_us() + IDLE_US;
    for (int end = 0; end < ENDS; end++) next = hand_over(&wires[end], devices[1 - end], next);

    uint64_t now = now_us();
    uint64_t left = next > now ? next - now : 0;
    struct timespec timeout = {left / 1000000, left % 1000000 * 1000};
    struct pollfd polled[] = {{STDIN_FILENO, POLLIN, 0}, {devices[CLIENT], POLLIN, 0}, {devices[SERVER], POLLIN, 0}};
    if (ppoll(polled, 3, &timeout, NULL) < 0) continue;

    for (int end = 0; end < ENDS; end++) take(&wires[end], devices[end], end, delay, &counts);
    if (polled[0].revents != 0) {
      char line[64];
      if (read(STDIN_FILENO, line, sizeof line) <= 0) return 0;
      answer(&counts);
    }
  }
}
