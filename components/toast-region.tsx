import { Toast } from './toast.tsx';

/** What was just done, or why it was not. */
export interface ToastState {
  /** Tells one toast from the next, though it may have the same words. */
  id: number;
  text: string;
  failed?: boolean;
  onUndo?: () => void;
}

export interface ToastRegionProps {
  toast?: ToastState | undefined;
  /** Said to screen readers, once, politely. */
  announcement?: string | undefined;
  onCloseToast: () => void;
}

/** Where a surface says what was done: the toast for the eye, and what is announced. */
export function ToastRegion({ toast, announcement, onCloseToast }: ToastRegionProps) {
  return (
    <>
      {toast && (
        <Toast key={toast.id} text={toast.text} failed={toast.failed} onUndo={toast.onUndo} onClose={onCloseToast} />
      )}
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
    </>
  );
}
