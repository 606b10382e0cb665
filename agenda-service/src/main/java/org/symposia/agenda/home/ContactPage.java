package org.symposia.agenda.home;

import java.util.List;

import org.symposia.starter.page.Page;

/** Where to ask. */
record ContactPage(Operator operator, List<String> paragraphs) implements Page {
}
