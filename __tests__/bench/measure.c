/*
 * measure NETNS PROGRAM [ARGUMENT...]: runs a program to its end inside a network namespace (a path; "-": this one),
 * and writes what it cost as one line of JSON to file descriptor 3.
 *
 * Node.js cannot ask what a child cost, and a shell between would be part of the time. CPU and memory include the
 * children that the program waited for: CPU is their sum, memory the largest single process (wait4(2), getrusage(2)).
 * Times are microseconds of CLOCK_MONOTONIC, as relay.c has them.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <inttypes.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { REPORT = 3 };

static int64_t now_us(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static int64_t in_us(struct timeval time) { return (int64_t)time.tv_sec * 1000000 + time.tv_usec; }

static int check(int result, const char *what) {
  if (result < 0) {
    perror(what);
    exit(1);
  }
  return result;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: measure NETNS PROGRAM [ARGUMENT...] 3>REPORT\n");
    return 2;
  }
  if (strcmp(argv[1], "-") != 0) {
    int namespace = check(open(argv[1], O_RDONLY | O_CLOEXEC), argv[1]);
    check(setns(namespace, CLONE_NEWNET), "measure: setns (needs root)");
  }
  check(fcntl(REPORT, F_SETFD, FD_CLOEXEC), "measure: file descriptor 3");

  int64_t started = now_us();
  pid_t child = check(fork(), "measure: fork");
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL); /* no program outlives the one that measures it */
    execvp(argv[2], &argv[2]);
    perror(argv[2]);
    _exit(127);
  }
  int status;
  struct rusage usage;
  check(wait4(child, &status, 0, &usage), "measure: wait4");
  int64_t ended = now_us();

  dprintf(REPORT,
          "{\"status\":%d,\"startedUs\":%" PRId64 ",\"wallUs\":%" PRId64 ",\"cpuUs\":%" PRId64 ",\"peakKib\":%ld}\n",
          WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), started, ended - started,
          in_us(usage.ru_utime) + in_us(usage.ru_stime), usage.ru_maxrss);
  return 0;
}
