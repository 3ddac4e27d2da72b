# Numbers for evaluators, in published data only: how each is made, and why one is missing

statistic-r-wg = 1 - v / e, v = variance of the levels by n - 1, e = (levels² - 1) / 12, the variance of an even spread; 0 where that is negative. Everyone who rated the item is one group. As multilevel::rwg in R.
statistic-r-wg-j = J (1 - s) / (J (1 - s) + s), s = mean variance of the J scored items that are about something shared, by n - 1, divided by (levels² - 1) / 12; 0 where s is above 1. Only who rated all of these items counts; they are one group. As multilevel::rwg.j in R.
statistic-icc-1 = (MSB - MSW) / (MSB + (k - 1) MSW), from a one-way analysis of variance of task scores by member, k = mean number of respondents of a member. Everyone with a score who named a member counts. By ANOVA, not by REML, which never goes below 0; programs that take another k differ where members are not of the same size. As multilevel::ICC1 in R.
statistic-icc-2 = (MSB - MSW) / MSB, from a one-way analysis of variance of task scores by member. Everyone with a score who named a member counts. By ANOVA, not by REML. As multilevel::ICC2 in R.
statistic-alpha = k / (k - 1) × (1 - sum of the items' variances / variance of their sum), over the k scored items. Reversed items are mirrored, weights are left aside, items without variance are left out. Only who rated all of them counts (listwise); psych::alpha in R gives the same for complete answers and takes incomplete ones in pairs.
statistic-alpha-standardized = k / (k - 1) × (1 - k / sum of all correlations), over the k scored items. Reversed items are mirrored, items without variance are left out. Only who rated all of them counts (listwise); std.alpha of psych::alpha in R gives the same for complete answers and takes incomplete ones in pairs.
statistic-omega-total = 1 - sum of unique variances / sum of all correlations, from one factor by minimum residuals over the scored items. Reversed items are mirrored and no others turned round, items without variance are left out. Only who rated all of them counts (listwise). As psych::omega(nfactors = 1, flip = FALSE) in R, which takes incomplete answers in pairs; programs that divide by the variance the factor implies, or find it by maximum likelihood, differ.

statistic-few-respondents = fewer respondents who count than may be shown
statistic-few-members = fewer members than may be shown, or none with two respondents who count
statistic-few-items = fewer items that vary than it takes
statistic-no-variation = everyone answered alike, or all members on average, so there is nothing to compare with
statistic-not-settled = the search for one factor did not settle
