package org.symposia.agenda.institution;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.agenda.institution.Logos.LogoSummary;
import org.symposia.starter.caller.Institutions;

/** Shows institutions by their names and logos. */
@Component
public class HostMarks {

	private final Institutions institutions;

	private final Logos logos;

	HostMarks(Institutions institutions, Logos logos) {
		this.institutions = institutions;
		this.logos = logos;
	}

	/** The marks of institutions, in their order. */
	public List<HostMark> of(Collection<String> ids, Locale reader) {
		Map<String, LogoSummary> found = this.logos.summaries(ids);
		return ids.stream().map((id) -> mark(id, found.get(id), reader)).toList();
	}

	/** Changes when a logo of the institutions does. */
	public String version(Collection<String> ids) {
		Map<String, LogoSummary> found = this.logos.summaries(ids);
		return ids.stream()
			.sorted()
			.map((id) -> found.containsKey(id) ? found.get(id).digest() : "")
			.reduce("", (all, digest) -> all + "/" + digest);
	}

	/** A logo is stored in twice the size in which it is shown. */
	private HostMark mark(String id, @Nullable LogoSummary logo, Locale reader) {
		String name = this.institutions.nameOf(id, reader);
		String monogram = this.institutions.shortNameOf(id);
		return (logo == null) ? new HostMark(monogram, name, null, 0, 0) : new HostMark(monogram, name, logo.path(),
				Math.max(1, logo.width() / 2), Math.max(1, logo.height() / 2));
	}

}
