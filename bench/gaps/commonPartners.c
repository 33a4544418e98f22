/* The twenty best by resource allocation of every actor, as CommonPartners finds them: the peer of suite gaps.
 * Reads rows (actors, arcs, offsets, neighbours: 32-bit) and worths from a file; prints milliseconds and a sum of what
 * was found, by which both programs are compared. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define FIRST 20

static uint32_t *integers(FILE *in, size_t count) {
  uint32_t *all = malloc(count * sizeof *all);
  if (!all || fread(all, sizeof *all, count, in) != count) exit(1);
  return all;
}

int main(int argc, char **argv) {
  FILE *in = argc == 2 ? fopen(argv[1], "rb") : NULL;
  if (!in) return 1;
  uint32_t *head = integers(in, 2);
  uint32_t actors = head[0], arcs = head[1];
  uint32_t *offsets = integers(in, actors + 1), *neighbours = integers(in, arcs);
  int32_t *worths = (int32_t *)integers(in, actors);
  fclose(in);
  int32_t *sums = calloc(actors, sizeof *sums);
  uint32_t *touched = malloc(actors * sizeof *touched);
  uint64_t found = 0;
  struct timespec begin, end;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  for (uint32_t actor = 0; actor < actors; actor++) {
    uint32_t count = 0;
    sums[actor] = INT32_MIN;
    for (uint32_t arc = offsets[actor]; arc < offsets[actor + 1]; arc++) sums[neighbours[arc]] = INT32_MIN;
    for (uint32_t arc = offsets[actor]; arc < offsets[actor + 1]; arc++) {
      uint32_t partner = neighbours[arc];
      int32_t worth = worths[partner];
      for (uint32_t at = offsets[partner]; at < offsets[partner + 1]; at++) {
        uint32_t other = neighbours[at];
        int32_t sum = sums[other];
        if (sum == 0) touched[count++] = other;
        sums[other] = sum + worth;
      }
    }
    int32_t scores[FIRST];
    uint32_t best[FIRST];
    int kept = 0;
    for (uint32_t i = 0; i < count; i++) {
      uint32_t other = touched[i];
      int32_t score = sums[other];
      sums[other] = 0;
      if (kept == FIRST && (score < scores[FIRST - 1] || (score == scores[FIRST - 1] && other > best[FIRST - 1])))
        continue;
      int place = kept < FIRST ? kept : FIRST - 1;
      while (place > 0 && (scores[place - 1] < score || (scores[place - 1] == score && best[place - 1] > other))) {
        scores[place] = scores[place - 1];
        best[place] = best[place - 1];
        place--;
      }
      scores[place] = score;
      best[place] = other;
      if (kept < FIRST) kept++;
    }
    sums[actor] = 0;
    for (uint32_t arc = offsets[actor]; arc < offsets[actor + 1]; arc++) sums[neighbours[arc]] = 0;
    for (int place = 0; place < kept; place++) found += (uint64_t)(place + 1) * best[place] + (uint32_t)scores[place];
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  double ms = (end.tv_sec - begin.tv_sec) * 1e3 + (end.tv_nsec - begin.tv_nsec) / 1e6;
  printf("%.3f %llu\n", ms, (unsigned long long)found);
  return 0;
}
