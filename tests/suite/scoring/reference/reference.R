# Makes the data and the reference values that tests/suite/scoring/reference.rs compares with: run
#   Rscript reference.R
# in this folder. Needs Debian's r-base-core, r-cran-psych, r-cran-multilevel and r-cran-gparotation.
# See README.md for where the data come from.

suppressMessages({ library(psych); library(multilevel) })
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20261122)

rows <- data.frame(data = character(), statistic = character(), value = character())
exact <- function(value) ifelse(is.na(value), "NA", sprintf("%.17g", value))
note <- function(data, statistic, value) {
  rows[nrow(rows) + 1, ] <<- c(data, statistic, exact(value))
}
quietly <- function(expression) {
  capture.output(value <- suppressWarnings(suppressMessages(expression)))
  value
}
keep <- function(name, data) write.csv(data, paste0(name, ".csv"), row.names = FALSE, quote = FALSE)

# Levels 0 to 4 that go together through one common cause.
rated <- function(n, loadings) {
  common <- rnorm(n)
  item <- function(loading) {
    level <- round(2 + 1.1 * (loading * common + sqrt(1 - loading^2) * rnorm(n)))
    pmin(4, pmax(0, level))
  }
  data <- as.data.frame(lapply(loadings, item))
  names(data) <- letters[seq_along(loadings)]
  data
}

# Alpha and omega of complete rows; for incomplete data also alpha in pairs, which differs.
consistency <- function(name, items) {
  complete <- na.omit(items)
  varying <- complete[, apply(complete, 2, var) > 0]
  both <- quietly(psych::alpha(complete))$total
  note(name, "n", nrow(complete))
  note(name, "alpha", both$raw_alpha)
  note(name, "alpha_standardized", both$std.alpha)
  if (ncol(varying) > 2) {
    found <- quietly(psych::omega(varying, nfactors = 1, flip = FALSE, plot = FALSE))
    note(name, "omega_total", found$omega.tot)
    note(name, "largest_communality", max(found$schmid$sl[, "h2"]))
  }
  if (nrow(complete) < nrow(items)) note(name, "alpha_in_pairs", quietly(psych::alpha(items))$total$raw_alpha)
}

# Agreement of everyone as one group on five levels.
agreement <- function(name, items) {
  complete <- na.omit(items)
  chance <- (5^2 - 1) / 12
  for (item in names(items)) {
    ratings <- items[[item]][!is.na(items[[item]])]
    group <- rep("all", length(ratings))
    note(name, paste0("r_wg.", item), rwg(ratings, group, chance)$rwg)
    note(name, paste0("ad.", item), ad.m(ratings, group)$AD.M)
  }
  note(name, "r_wg_j", rwg.j(complete, rep("all", nrow(complete)), chance)$rwg.j)
}

members <- function(name, value, group) {
  model <- quietly(aov(value ~ as.factor(group)))
  note(name, "icc_1", quietly(ICC1(model)))
  note(name, "icc_2", quietly(ICC2(model)))
}

# Real data: 30 departments of a company on 7 items in percent (Chatterjee and Price 1977), as R ships it.
keep("attitude", attitude)
consistency("attitude", attitude)

gaps <- as.matrix(attitude)
gaps[sample(length(gaps), 12)] <- NA
gaps <- as.data.frame(gaps)
keep("attitude-with-gaps", gaps)
consistency("attitude-with-gaps", gaps)

# Real data: weights of 71 chicks on 6 feeds, groups of 10 to 14 (McNeil 1977), as R ships it.
keep("chickwts", data.frame(group = chickwts$feed, value = chickwts$weight))
members("chickwts", chickwts$weight, chickwts$feed)

# Real data: extra sleep of 10 patients after two drugs (Student 1908), as R ships it.
differences <- sleep$extra[sleep$group == 2] - sleep$extra[sleep$group == 1]
keep("sleep", data.frame(difference = differences))
test <- t.test(sleep$extra[sleep$group == 2], sleep$extra[sleep$group == 1], paired = TRUE)
for (one in list(c("mean", test$estimate), c("sd", sd(differences)), c("t", test$statistic), c("p", test$p.value),
                 c("freedom", test$parameter), c("low", test$conf.int[1]), c("high", test$conf.int[2]))) {
  note("sleep", one[1], as.numeric(one[2]))
}

# A task as a coalition answers it: 60 people of 13 members of 1 to 9 people, item d reversed, gaps, some without a member.
ladder <- rated(60, c(0.8, 0.7, 0.75, 0.6, 0.5, 0.65))
ladder$d <- 4 - ladder$d
for (item in c("b", "e", "f")) ladder[sample(60, 4), item] <- NA
sizes <- c(1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 9)
member <- paste0("m", rep(sprintf("%02d", seq_along(sizes)), sizes))
member[sample(60, 3)] <- NA
keep("ladder", cbind(member, ladder))
mirrored <- transform(ladder, d = 4 - d)
consistency("ladder", mirrored)
agreement("ladder", mirrored)
answered <- rowSums(!is.na(mirrored)) > 3
score <- 100 * rowMeans(mirrored, na.rm = TRUE) / 4
known <- answered & !is.na(member)
note("ladder", "icc_n", sum(known))
members("ladder", score[known], member[known])

# Few people; an item that everyone rated alike, which psych::alpha leaves out.
constant <- rated(12, c(0.8, 0.7, 0.6, 0.7))
constant$e <- 3
keep("constant-item", constant)
consistency("constant-item", constant)

# Items that pull in opposite directions: alpha below 0, and psych::fa lets an item share all its variance. Then people
# further apart than chance would put them.
opposed <- rated(40, c(0.8, 0.8, 0.3, 0.5))
opposed$b <- 4 - opposed$b
opposed$d <- 4 - opposed$d
keep("opposed", opposed)
consistency("opposed", opposed)
apart <- data.frame(a = rep(c(0, 4), each = 10), b = rep(c(0, 4), times = 10), c = c(0, rep(4, 10), rep(0, 9)))
keep("apart", apart)
agreement("apart", apart)

# Two factors instead of one; and items so weak that omega falls below 0.
two <- cbind(rated(80, c(0.7, 0.6, 0.8)), rated(80, c(0.6, 0.5, 0.7)))
names(two) <- letters[1:6]
keep("two-factors", two)
consistency("two-factors", two)
weak <- rated(25, c(0.99, 0.5, 0.25, 0.2))
keep("weak", weak)
consistency("weak", weak)

# Members that differ less than the people in them; members of one mind; members that all come out the same.
less <- data.frame(group = rep(1:10, times = rep(2:6, 2)), value = 0)
less$value <- unlist(lapply(rep(2:6, 2), function(size) seq(20, 80, length.out = size) + round(rnorm(1), 1)))
keep("members-alike", less)
members("members-alike", less$value, less$group)
one_mind <- data.frame(group = rep(1:4, times = c(2, 3, 4, 5)), value = rep(c(25, 50, 62.5, 100), times = c(2, 3, 4, 5)))
keep("members-of-one-mind", one_mind)
members("members-of-one-mind", one_mind$value, one_mind$group)

write.csv(rows, "values.csv", row.names = FALSE, quote = FALSE)

# Student's t, from the middle far out and from 1 to a million degrees of freedom.
grid <- expand.grid(probability = c(1e-12, 1e-6, 0.001, 0.025, 0.2, 0.5, 0.6, 0.9, 0.975, 0.995, 0.99999),
                    freedom = c(1, 2, 3, 4, 5, 7, 10, 30, 101, 1000, 9999, 1000000))
grid$quantile <- exact(qt(grid$probability, grid$freedom))
write.csv(grid, "student-quantile.csv", row.names = FALSE, quote = FALSE)
tails <- expand.grid(t = c(0, 1e-8, 0.1, 0.5, 1, 1.5, 2, 3, 5, 10, 40), freedom = c(1, 2, 3, 4, 5, 7, 10, 30, 101, 1000, 9999, 1000000))
tails$p <- exact(2 * pt(tails$t, tails$freedom, lower.tail = FALSE))
write.csv(tails, "student-tails.csv", row.names = FALSE, quote = FALSE)

# Holm's adjustment: ties, a large one before a small one, none below 0 or above 1.
families <- list(c(0.01, 0.04, 0.03, 0.005), c(0.2, 0.2, 0.001), c(0.9, 0.5, 0.6), c(0.05), c(0, 1, 0.5), runif(10)^3)
holm <- do.call(rbind, lapply(seq_along(families), function(family) {
  p <- families[[family]]
  data.frame(family, p = exact(p), adjusted = exact(p.adjust(p, "holm")))
}))
write.csv(holm, "holm.csv", row.names = FALSE, quote = FALSE)
