package org.symposia.agenda.home;

import java.util.List;

import org.symposia.starter.page.Page;

/** What the product does with personal data (GDPR, article 13). */
record PrivacyPage(Operator operator, List<String> paragraphs) implements Page {

	static final List<String> TOPICS = List.of("reading", "registration", "mails", "account", "rights");

}
