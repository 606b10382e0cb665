package org.symposia.media.preflight;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.media.print.Glyphs;
import org.symposia.media.release.Release;
import org.symposia.starter.findings.Findings;

/** Looks a release over before others do. */
@Component
public class Preflight {

	private final List<Check> checks;

	private final MessageSource messages;

	Preflight(Glyphs glyphs, MessageSource messages) {
		this.checks = List.of(Recognition::headline, Recognition::dateline, Recognition::quotes,
				Recognition::boilerplates, Recognition::contacts, Recognition::language, Marks::open,
				Pictures::withoutPhoto, Pictures::unnamed, Pictures::remote, Shown::html, Shown::links, Shown::tables,
				Shown.longWords(), Shown.glyphs(glyphs));
		this.messages = messages;
	}

	/** What is worth knowing, in the reader's language. */
	public Findings findings(Release release, Locale locale) {
		Proof proof = Proof.of(release);
		Stream<Remark> remarks = this.checks.stream().flatMap((check) -> check.look(proof));
		return new Findings(remarks.map((remark) -> remark.in(this.messages, locale)).toList());
	}

}
