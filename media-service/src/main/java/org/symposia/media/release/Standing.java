package org.symposia.media.release;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.Decision.Reason;

/**
 * Where a release stands on its way to the public, and what each step makes of that.
 *
 * @param state the state
 * @param approvals the approvals so far
 * @param publishedAt when it was published
 */
record Standing(ReleaseState state, List<Approval> approvals, @Nullable Instant publishedAt) {

	/** What a step leads to. */
	sealed interface Move {

		/** To another standing. */
		record To(Standing next) implements Move {

		}

		/** Nowhere: it stands there already. */
		record Nowhere() implements Move {

		}

		/** The step is not open. */
		record Barred(Reason reason) implements Move {

		}

	}

	Standing {
		approvals = List.copyOf(approvals);
	}

	/** Text or photos change: whatever was approved was something else. */
	Move changed() {
		if (!this.state.isOpen()) {
			return new Move.Barred(Reason.CLOSED);
		}
		ReleaseState before = (this.state == ReleaseState.APPROVED) ? ReleaseState.SUBMITTED : this.state;
		return new Move.To(new Standing(before, List.of(), this.publishedAt));
	}

	Move submitted(boolean titled) {
		return switch (this.state) {
			case PUBLISHED, WITHDRAWN -> new Move.Barred(Reason.CLOSED);
			case SUBMITTED, APPROVED -> new Move.Nowhere();
			case DRAFT -> titled ? to(ReleaseState.SUBMITTED) : new Move.Barred(Reason.NO_HEADLINE);
		};
	}

	Move approved(Approval approval, List<String> hosts) {
		if (!missing(hosts).contains(approval.institution())) {
			return new Move.Nowhere();
		}
		if (this.state != ReleaseState.SUBMITTED) {
			return new Move.Barred(this.state.isOpen() ? Reason.NOT_SUBMITTED : Reason.CLOSED);
		}
		List<Approval> more = Stream.concat(this.approvals.stream(), Stream.of(approval)).toList();
		Standing next = new Standing(ReleaseState.SUBMITTED, more, this.publishedAt);
		return next.missing(hosts).isEmpty() ? next.to(ReleaseState.APPROVED) : new Move.To(next);
	}

	Move published(boolean titled, Instant now) {
		return switch (this.state) {
			case PUBLISHED -> new Move.Nowhere();
			case WITHDRAWN -> new Move.Barred(Reason.CLOSED);
			case DRAFT, SUBMITTED -> new Move.Barred(Reason.NOT_APPROVED);
			case APPROVED -> titled ? new Move.To(new Standing(ReleaseState.PUBLISHED, this.approvals, now))
					: new Move.Barred(Reason.NO_HEADLINE);
		};
	}

	Move withdrawn() {
		return switch (this.state) {
			case WITHDRAWN -> new Move.Nowhere();
			case DRAFT, SUBMITTED, APPROVED -> new Move.Barred(Reason.NOT_PUBLISHED);
			case PUBLISHED -> to(ReleaseState.WITHDRAWN);
		};
	}

	/** Back to the desk, so that what was wrong is corrected at the same address. */
	Move reopened() {
		return switch (this.state) {
			case DRAFT, SUBMITTED, APPROVED -> new Move.Nowhere();
			case PUBLISHED -> new Move.Barred(Reason.NOT_WITHDRAWN);
			case WITHDRAWN -> new Move.To(new Standing(ReleaseState.DRAFT, List.of(), null));
		};
	}

	private Move to(ReleaseState next) {
		return new Move.To(new Standing(next, this.approvals, this.publishedAt));
	}

	/** The host institutions whose approval is missing. */
	Set<String> missing(List<String> hosts) {
		Set<String> missing = new LinkedHashSet<>(hosts);
		this.approvals.forEach((approval) -> missing.remove(approval.institution()));
		return missing;
	}

}
