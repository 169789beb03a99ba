package org.openborough.shared.problem.api;

/** What the page of one problem shows. */
record ProblemPage(String slug, String title, int status, Advice advice) {}
