package org.symposia.agenda.home;

import java.util.List;

import org.symposia.starter.page.Page;

/** Who is responsible for this installation (§ 5 DDG). */
record ImprintPage(Operator operator, List<String> paragraphs) implements Page {
}
