/**
 * Forgetting the persons whose registrations are over.
 */
@NullMarked
package org.symposia.registration.forgetting;

import org.jspecify.annotations.NullMarked;
