package org.symposia.agenda.release;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.starter.input.Fields;

/** How a draft is released. */
record ReleaseInput(
		@Schema(description = "What the version is called; at most 120 characters",
				example = "Preliminary programme") @Nullable String name,
		@Schema(description = "Whether to release although errors stand that nobody accepted; false if left out") @Nullable Boolean acceptConflicts) {

	static final ReleaseInput PLAIN = new ReleaseInput(null, null);

	private static final int NAME = 120;

	@Nullable String checkedName(Fields fields) {
		return fields.texts().optionalLine("name", this.name, NAME);
	}

	boolean acceptsConflicts() {
		return Boolean.TRUE.equals(this.acceptConflicts);
	}

}
