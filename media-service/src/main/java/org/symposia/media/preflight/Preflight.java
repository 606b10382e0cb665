package org.symposia.media.preflight;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.media.print.Glyphs;
import org.symposia.media.release.Release;
import org.symposia.starter.findings.Findings;

/** Checks a release against all rules. */
@Component
public class Preflight {

	private final List<PreflightRule> rules;

	private final MessageSource messages;

	Preflight(Glyphs glyphs, MessageSource messages) {
		this.rules = List.of(RecognitionRules::headline, RecognitionRules::dateline, RecognitionRules::quotes,
				RecognitionRules::boilerplates, RecognitionRules::contacts, RecognitionRules::language,
				QuotationMarkRules::unbalanced, PhotoRules::withoutPhoto, PhotoRules::unnamed, PhotoRules::remote,
				DisplayRules::html, DisplayRules::links, DisplayRules::tables, DisplayRules.longWords(),
				DisplayRules.glyphs(glyphs));
		this.messages = messages;
	}

	/** The findings of all rules in the reader's language. */
	public Findings findings(Release release, Locale locale) {
		PreflightInput input = PreflightInput.of(release);
		Stream<PreflightFinding> findings = this.rules.stream().flatMap((rule) -> rule.check(input));
		return new Findings(findings.map((finding) -> finding.in(this.messages, locale)).toList());
	}

}
