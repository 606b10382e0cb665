package org.symposia.media.preflight;

import java.util.stream.Stream;

/** Checks one aspect of a release. */
@FunctionalInterface
interface PreflightRule {

	Stream<PreflightFinding> check(PreflightInput input);

}
